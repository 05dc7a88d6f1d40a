import { makeIccid } from '#libs/esim';

/** Area codes of large US cities, so that `area_code` has something to choose from. */
export const DEMO_AREA_CODES = [
  '201', '202', '206', '212', '213', '214', '215', '216', '281', '303', '305', '310', '312', '313', '314', '317', '323',
  '347', '352', '404', '407', '408', '410', '412', '414', '415', '424', '469', '503', '504', '510', '512', '513', '602',
  '612', '615', '617', '619', '646', '650', '702', '703', '704', '713', '718', '720', '754', '786', '801', '818',
]; // prettier-ignore

export const DEMO_INVENTORY_SIZE = 10_000;
/** Test network of ITU-T E.212: no real SIM card carries it. */
const IMSI_PREFIX = '00101';
/** An issuer identifier that no US operator uses. */
const DEMO_ISSUER = '999';

/**
 * The n-th demo number. Area codes take turns; the exchange starts with 2 to 9, is neither N11 nor 555, and the line
 * is spread by a multiplier prime to 10,000, so that neighbours do not look alike.
 */
function demoPhone(index: number): string {
  const areaCode = DEMO_AREA_CODES[index % DEMO_AREA_CODES.length] ?? '';
  const row = Math.floor(index / DEMO_AREA_CODES.length);
  const exchange = 222 + ((row * 3) % 90);
  const safeExchange = exchange % 100 === 11 ? exchange + 1 : exchange;
  const line = (index * 7919 + 1234) % 10_000;
  return `+1${areaCode}${safeExchange}${String(line).padStart(4, '0')}`;
}

/** CSV of inventory rows `iccid,imsi,msisdn,profile_type`; the same rows every time. */
export function demoInventoryCsv(size = DEMO_INVENTORY_SIZE): string {
  const rows = Array.from({ length: size }, (_, index) => {
    const iccid = makeIccid({ countryCode: '1', issuer: DEMO_ISSUER, account: index + 1 });
    const imsi = `${IMSI_PREFIX}${String(index + 1).padStart(10, '0')}`;
    return `${iccid},${imsi},${demoPhone(index)},consumer`;
  });
  return `iccid,imsi,msisdn,profile_type\n${rows.join('\n')}\n`;
}
