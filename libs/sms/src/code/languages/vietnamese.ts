import type { LanguageWords } from '../words/roles.js';

/** Vietnamese is often written without accents, and then "ma" is a word of other languages: it counts in phrases. */
export const VIETNAMESE: LanguageWords = {
  is: 'là, la',
  code: `=mã, mã instagram, mã whatsapp, mã telegram, mã google, mã tiktok, mã apple, mã shopee, mã grab, mã momo, mã viber, mã microsoft, mã amazon, mã xác, mã otp, mã bảo mật, mã đăng nhập, mã kích hoạt, mã số xác, mã pin, mã của bạn, mã là, mật khẩu, mã truy cập, mã an toàn, mã sms, mã code, mã facebook, mã zalo, mã này, mã smart otp,
    mã xác thực, mã xác nhận, mã xác minh, mã mở khóa, mã đăng ký, mã khôi phục, mat khau, một lần, mã đặt lại, mã nhận hàng, mã giao hàng, mã lấy hàng, mã rút tiền, mã chuyển tiền, mã thanh toán otp, mã giao dịch otp, mã mở tủ, số xác nhận, số xác thực, mã số bí mật, mã ủy quyền, mã duyệt`,
  otherCode:
    'mã cổng, mã thang máy, mã giảm giá, mã khuyến mãi, mã vạch, mã bưu điện, mã bưu chính, mã đơn hàng, mã vận đơn, mã đặt chỗ, mã giới thiệu, mã khách hàng, mã ưu đãi, mã giao dịch, mã qr, mã voucher, mã đặt vé, mã số thuế, mã hóa đơn, mã vé, mã sinh viên, mã nhân viên, mã học viên, mã lớp, mã sản phẩm, mã bệnh nhân, mã hồ sơ, mã hàng, mã chuyến, mã cổ phiếu, mã chứng khoán, mã vùng, mã quốc gia, mã số bhxh, mã phòng, mã cửa, mã ck, mã căn hộ, mã lỗi, mã quà tặng, nhập mã để giảm, mã freeship',
  ending: 'kết thúc bằng, đuôi, 4 số cuối, có đuôi, số cuối',
  reference:
    'đơn hàng, don hang, tài khoản, tk, hóa đơn, chuyến bay, =thẻ, kiện hàng, vận đơn, đặt chỗ, hợp đồng, khách hàng, phòng, tàu, số tk, so tk, gd, giao dịch, bưu kiện, vé, tai khoan, =số',
  money:
    'số dư, so du, số tiền, so tien, tổng tiền, tong tien, giá, thanh toán, chuyển khoản, nạp, rút, trúng, chỉ, tổng, sd, sdc, gd, phí, nap',
  currency: 'vnd, vnđ, đồng, dong, nghìn, ngàn, triệu, usd, điểm',
  contact: 'gọi, liên hệ, điện thoại, đt, hotline, tổng đài, lh, lien he, goi, sđt',
  send: 'gửi, soạn, soan, nhắn, nhan, gui, soạn tin, trả lời',
  sendTo: 'gửi, tới, đến, gui, toi, den',
  unit: 'phút, phut, giờ, gio, ngày, ngay, tuần, tháng, thang, năm, nam, giây, giay, điểm, diem, lần, lan, người, nguoi, km, sản phẩm, mét, bước',
  date: 'tháng, năm, ngày, lúc, từ, đến, trước, sau, nam, ngay, luc, mừng năm mới',
  ask: 'nhập, sử dụng, dùng, nhap, su dung, dung, nhập mã, nhap ma, vui lòng nhập, điền',
  proof:
    'đăng nhập, xác minh, xác thực, xác nhận, dang nhap, xac minh, xac thuc, xac nhan, đăng ký, kích hoạt, bảo mật, khôi phục, đặt lại',
  secrecy:
    'không chia sẻ, hết hạn, hiệu lực, không cung cấp, tuyệt đối, khong chia se, hieu luc, khong cung cap, tuyet doi, het han, không tiết lộ, bí mật, cho bất kỳ ai, cho bat ky ai, cho ai, hết hạn sau, hết hạn lúc, hết hạn trong, hết hạn vào, hết hiệu lực sau, hết hiệu lực lúc, hết hiệu lực trong',
  used: 'mật khẩu đã được thay đổi, mã đã được sử dụng, mã đã hết hạn',
  elsewhere: 'vé tàu, vé xe, chỗ ngồi, giảm giá, khuyến mãi, trúng thưởng, quà tặng, ưu đãi, giam gia, khuyen mai',
  over: 'đã được sử dụng, đã sử dụng, đã hết hạn, không hợp lệ, không còn hiệu lực, không đúng, không chính xác, khong dung, khong hop le, hết hạn, da het han, đã hết hiệu lực, hết hiệu lực',
  means: 'bằng, với',
  proves:
    'để xác nhận, để xác minh, để đăng nhập, de dang nhap, de xac nhan, de xac minh, để hoàn tất, để tiếp tục, để đăng ký, để kích hoạt, để liên kết, để ký, để giao dịch, de hoan tat, de tiep tuc, de kich hoat',
  handover: 'nhận hàng, giao hàng, lấy hàng, tài xế, tai xe, shipper, nhan hang, giao hang, bưu tá',
  link: 'là, của, bạn, quý khách, cho, để, la, cua, ban, quy khach, cho, de, số, so, này, facebook, zalo, nhận, thực, minh, xác, mật, nhan, thuc, quy, khach, telegram, shopee, bảo mật, otp, mã, ma, từ, kh, vào, truy, cập, giao, dịch',
  tell: '=đọc, =nói, =báo, =đưa, cung cấp số, sao chép, dán mã, sẽ hỏi, sẽ yêu cầu',
  opens: 'mo tu, mở tủ, mở khóa',
  place:
    'ứng dụng, ung dung, app, trang web, website, màn hình, tài xế, tai xe, shipper, nhân viên, nhan vien, giao dịch viên, tổng đài viên, bưu tá',
  purpose: '=để',
};
