import QRCode from 'qrcode';

const OPTIONS = { errorCorrectionLevel: 'M', margin: 4 } as const;
const PNG_MODULE_PX = 8;

/** QR code of exactly `text`, as an SVG document. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { ...OPTIONS, type: 'svg' });
}

/** QR code of exactly `text`, as a PNG image. */
export function qrPng(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { ...OPTIONS, type: 'png', scale: PNG_MODULE_PX });
}

/** The SVG as a data URI, as the API's `qr` field shows it. */
export async function qrDataUri(text: string): Promise<string> {
  const svg = await qrSvg(text);
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
}
