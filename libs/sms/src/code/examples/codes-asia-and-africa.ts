import { examples } from './examples.js';

/** Banks, parcels and offices from Turkey to Japan, and of Africa. */
export const CODES_ASIA_AND_AFRICA = examples(`
# Turkish
482016 | Ziraat Bankası: 22.11.2026 14:05 tarihli girişiniz için tek kullanımlık şifreniz 482016. Kimseyle paylaşmayın.
77302 | Getir: Doğrulama kodun 77302
661938 | e-Devlet şifreniz için onay kodu: 661938 B001
5570 | Yemeksepeti: kuryeye söylemeniz gereken teslimat kodu 5570
330917 | GARANTI BBVA: 1.250,00 TL TUTARINDAKI ISLEMINIZ ICIN SIFRE: 330917. KIMSEYLE PAYLASMAYIN
908215 | Trendyol'a giriş yapmak için 908215 kodunu kullan
448170 | Sahibinden.com cep onay kodunuz 448170 dir
# Arabic
719304 | رمز التحقق الخاص بك هو 719304. لا تشاركه مع أي شخص.
4418 | كريم: رمز التفعيل 4418
662047 | الراجحي: الرمز المؤقت 662047 لتحويل مبلغ 1,500 ريال الى الحساب *4471
55190 | أبشر: كلمة المرور لمرة واحدة هي 55190 صالحة لمدة 5 دقائق
830174 | ۸۳۰۱۷۴ هو رمز تسجيل الدخول
902617 | رقم التحقق: ٩٠٢٦١٧ لا تفصح عنه لأحد
3371 | نون: أعط المندوب الرمز 3371 لاستلام طلبك رقم 44820193
118206 | لاتمام عملية الشراء بمبلغ 250.00 درهم لدى CARREFOUR استخدم الرمز 118206
447016 | فودافون كاش: الكود بتاعك 447016 متقولوش لحد
209381 | ادخل كود 209381 لتفعيل حسابك على انستاباي
71940 | واتساب: ‏رمزك هو ‎71940
# Persian
552108 | رمز پویا: 552108⏎مبلغ: 1,500,000 ریال⏎دیجی‌کالا⏎14:05
40917 | کد تایید شما: 40917 اسنپ
66381 | کد ورود به دیوار: ۶۶۳۸۱ آن را به کسی ندهید
338201 | بانک ملت: رمز یکبار مصرف 338201 خرید 450,000
9915 | کد تحویل مرسوله شما 9915 می باشد
# Hebrew
482037 | קוד האימות שלך הוא 482037. אין למסור אותו לאף אחד.
77014 | ביט: קוד חד פעמי 77014
661502 | להשלמת הכניסה לבנק הפועלים הקש 661502
3308 | וולט: הקוד שלך 3308
903174 | סיסמתך החד-פעמית לאתר ביטוח לאומי: 903174 תקפה ל-5 דקות
# Kurdish, Pashto, Urdu
551730 | کۆدی دڵنیاکردنەوە: 551730
662815 | آپ کا تصدیقی کوڈ 662815 ہے۔ کسی کو نہ بتائیں۔
4473 | ایزی پیسہ: آپ کا او ٹی پی 4473 ہے
730916 | Easypaisa: Aap ka OTP 730916 hai. Kisi se share na karein
208417 | ستاسو د تایید کوډ 208417 دی
# Hindi and Indian languages
447182 | आपका ओटीपी 447182 है। इसे किसी के साथ साझा न करें।
5516 | 5516 आपका PhonePe सत्यापन कोड है
338027 | Aapka Aadhaar OTP 338027 hai, 10 minute ke liye valid. UIDAI
690418 | ४५० रुपये के लेनदेन के लिए ओटीपी 690418
719520 | আপনার যাচাইকরণ কোড 719520। কারো সাথে শেয়ার করবেন না।
44019 | বিকাশ ভেরিফিকেশন কোড: ৪৪০১৯
662503 | உங்கள் சரிபார்ப்பு குறியீடு 662503
903814 | உங்கள் OTP 903814. யாருடனும் பகிர வேண்டாம்
551027 | మీ ధృవీకరణ కోడ్ 551027
338410 | ನಿಮ್ಮ ಪರಿಶೀಲನಾ ಕೋಡ್ 338410
720183 | നിങ്ങളുടെ സ്ഥിരീകരണ കോഡ് 720183 ആണ്
118420 | તમારો OTP 118420 છે. કોઈને કહેશો નહીં
660274 | तुमचा ओटीपी 660274 आहे
447503 | ਤੁਹਾਡਾ ਓਟੀਪੀ 447503 ਹੈ
208930 | ඔබගේ සත්‍යාපන කේතය 208930
5580 | eSewa: तपाईंको OTP कोड 5580 हो
991403 | OTP for Aadhaar (XX4471) is 991403 (valid for 10 mins). To update Aadhaar, upload documents on myaadhaar.uidai.gov.in
483016 | Dear Citizen, 483016 is your DigiLocker OTP. Do not share. -NeGD
7719 | OTP to be shared with Swiggy delivery partner: 7719
6630 | Your Ola ride OTP is 6630. CRN 4482019377. Driver Ramesh, KA05AB4471
771034 | Use 771034 to login to your Zerodha Kite. Txn at 14:05 22-11-2026
# Indian/gulf style English
902188 | Dear Customer, your One Time Password for Emirates NBD purchase AED 1,250.00 at NOON is 902188
44738 | STC Pay: OTP 44738 for login. Beware of fraud.
30917 | Ooredoo: Dear customer your pin is 30917
655028 | ADCB: SecureCode 655028 for AED 99.00. Card ending 4471
# African
480271 | Nambari yako ya uthibitisho ni 480271. Usimpe mtu yeyote.
7730 | Msimbo wako wa Bolt ni 7730
662914 | የማረጋገጫ ኮድዎ 662914 ነው
5541 | Koodhka xaqiijintaadu waa 5541
338027 | Lambar tabbatarwa ta OPay: 338027
719044 | Jou eenmalige PIN is 719044. Moenie dit deel nie.
440182 | Ikhodi yakho yokuqinisekisa ithi 440182
903166 | OPay: Your OTP is 903166 valid for 10mins. N5,000.00
# Chinese
482019 | 【支付宝】你的验证码是482019,打死都不能告诉别人哦!如非本人操作,请忽略。
7730 | 【美团】7730(登录验证码),请勿泄露给他人
662918 | 【招商银行】您正在向张三转账1500.00元,验证码662918,尾号4471账户,任何人索取验证码均为诈骗
551037 | 【微信】551037是你的验证码,用于登录,5分钟内有效
338201 | 您的动态密码为:338201,请在10分钟内输入。中国移动10086
903174 | 【12306】验证码:903174,用于注册,如非本人操作请拨打12306
118420 | 【滴滴出行】您的校验码118420,工作人员不会索要
447016 | [PChome] 驗證碼 447016,請於 5 分鐘內輸入
209381 | 蝦皮購物:您的驗證碼為 209381。切勿提供給他人
71940 | 國泰世華銀行:網路交易NT$1,250,認證碼71940,卡號末四碼4471
660274 | 您的一次性密碼是660274。請勿向任何人披露 HSBC
5580 | 順豐:派送中,請向快遞員出示簽收碼5580
830174 | 尊敬的客户,您尾号4471的账户于11月22日登录手机银行,短信口令:830174
# Japanese
481730 | 【LINE】認証番号:481730 ※30分以内に入力してください。他人に教えないでください。
9021 | メルカリ認証番号は9021です
337019 | PayPay認証コード:337019 この番号を第三者に教えないでください
662810 | あなたのGoogle確認コードは662810です
557182 | ワンタイムパスワード:557182(有効期限14:05まで) 三井住友銀行
8820 | Amazon: 配達員に 8820 とお伝えください。お届け時のワンタイムパスワードです
719480 | 【ドコモ】セキュリティコード「719480」を入力してください
208815 | 208815 が Apple ID 確認コードです。共有しないでください。
701932 | ヤフー: 確認コード 701932 ログイン画面に入力
# Korean
482910 | [Web발신]⏎[네이버] 인증번호 [482910]를 입력해주세요.
557301 | [카카오톡] 인증번호는 557301 입니다. 타인에게 알려주지 마세요.
662047 | [Web발신] 국민은행 1,500,000원 이체 인증번호 662047 절대 타인에게 알려주지 마세요
7301 | 배달의민족 인증번호 7301
918204 | (토스) 본인확인 인증번호 918204 3분 이내 입력
447290 | 쿠팡 로그인 인증 코드: 447290
118490 | [SKT] 본인인증번호는 118490 입니다. 유효시간 3분
552074 | 일회용 비밀번호 552074 를 입력하세요 신한카드
# Vietnamese
603815 | Ma OTP cua ban la 603815, hieu luc 5 phut. Vietcombank khong bao gio yeu cau cung cap OTP
339017 | Mã xác thực Zalo của bạn là 339017. Không chia sẻ cho bất kỳ ai.
7710 | Grab: 7710 là mã kích hoạt của bạn
208164 | MOMO: Nhap ma 208164 de xac nhan giao dich 1.500.000d
481920 | Shopee: mã xác minh (OTP) 481920 sẽ hết hạn sau 15 phút
774013 | TECHCOMBANK: Mat khau mot lan 774013 cho GD 500,000 VND tai TIKI
# Thai
662935 | รหัส OTP ของคุณคือ 662935 (Ref: ABCD) ห้ามเปิดเผยแก่ผู้อื่น
553017 | KBank: OTP 553017 Ref XK7P เพื่อโอนเงิน 1,500.00 บาท เข้าบัญชี x-4471
338190 | ยืนยันตัวตน ThaID ด้วยรหัส 338190 ภายใน 5 นาที
4810 | รหัสยืนยัน LINE MAN: 4810
# Indonesian, Malay, Tagalog
730419 | JANGAN BERIKAN kode ini kepada siapa pun, TERMASUK PIHAK TOKOPEDIA. WASPADA PENIPUAN! Kode verifikasi: 730419
5518 | Kode OTP Gojek Anda: 5518. Rahasiakan dari siapapun termasuk pihak Gojek
904107 | BCA: kode rahasia 904107 untuk transaksi Rp1.500.000 di TOKOPEDIA
662730 | BRImo: masukkan 662730 untuk aktivasi. Jangan bagikan ke orang lain
118730 | Kod pengesahan anda ialah 118730. Jangan kongsi dengan sesiapa
447102 | Maybank2u: TAC 447102 untuk RM250.00 ke akaun 1644****4471. Jgn dedah TAC anda
881740 | RM0.00 CIMB: Kod TAC Clicks anda ialah 881740
60917 | Touch n Go: Guna kod 60917 untuk log masuk
553902 | Ang iyong verification code ay 553902. Huwag itong ibahagi.
337482 | BDO: Ang OTP mo ay 337482. Wag ishare kahit kanino
719028 | Maya: Gamitin ang 719028 para i-verify ang account mo
# Khmer, Lao, Burmese, Mongolian, Nepali, Sinhala
402817 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 402817
664821 | ລະຫັດຢືນຢັນຂອງທ່ານແມ່ນ 664821
55019 | သင့်အတည်ပြုကုဒ်မှာ 55019 ဖြစ်ပါသည်
208173 | Kode verifikasi panjenengan 208173
448037 | Kode anjeun 448037
# English in Asia
771204 | UOB: 771204 is your OTP for S$88.00 at SHOPEE. If this is not you call 62222121
662019 | Singpass: Your SMS OTP is 662019. Expires 14:10.
448193 | HKTVmall: Verification code 448193. Please enter within 5 min
20518 | Your foodpanda code: 20518
7731 | Lalamove: show code 7731 to driver
# India
671203 | लॉगिन ओटीपी: 671203. बैंक कभी ओटीपी नहीं मांगता। SBI
40852 | आपका 40852 पेटीएम वेरिफिकेशन कोड है
553901 | Jio: aapka OTP 553901. Kisi ko mat batayein
8406 | Zomato: डिलीवरी के लिए कोड 8406 बताएं
226718 | Your Aadhaar OTP is 226718 valid till 14:15. Helpdesk 1947
931405 | 931405 is OTP for EPFO UAN XXXXXXXX4471 login. Don't share
604817 | Dear Parent, OTP to view report card is 604817 -DPS
77105 | Airtel: 77105 use karein login ke liye
318204 | லாக்இன் செய்ய 318204 ஐ உள்ளிடவும்
490716 | మీ ఓటీపీ 490716. ఎవరికీ చెప్పవద్దు
280371 | ನಿಮ್ಮ ಒಟಿಪಿ 280371. ಯಾರಿಗೂ ಹಂಚಿಕೊಳ್ಳಬೇಡಿ
615208 | നിങ്ങളുടെ ഒടിപി 615208 ആണ്, ആരുമായും പങ്കിടരുത്
703914 | તમારો ઓટીપી 703914 છે
44096 | নগদ: আপনার ওটিপি ৪৪০৯৬, কাউকে বলবেন না
958120 | bKash: verification code 958120. Never share your PIN or this code
183604 | रु 2,499 के भुगतान हेतु ओटीपी 183604, कार्ड XX4471
# China, Taiwan, Hong Kong
640281 | 【建设银行】序号01的验证码640281,您向李四尾号8812账户转账500.00元
7735 | 【滴滴】验证码 7735,15分钟内有效
518902 | 【京东】尊敬的用户,518902是您本次的身份验证码,30分钟内有效
220417 | 【抖音】您正在修改手机号,验证码220417,请勿转发
86013 | [Grab] 您的启动码为86013
904427 | 【铁路12306】您的校验码:904427
337815 | 登入驗證:請輸入337815(富邦銀行)
610294 | 您的台灣大哥大動態密碼:610294,請於5分鐘內使用
48123 | WeChat Pay HK: 驗證碼係48123,唔好話俾人知
771306 | 【国家税务总局】验证码:771306,您正在登录个人所得税
# Japan, Korea
491027 | 三菱UFJ銀行 ワンタイムパスワード 491027 振込先:ヤマダタロウ 金額:50,000円
66208 | 【Uber】コードは66208です。絶対に他人と共有しないでください
3791 | 置き配PIN:3791 ヤマト運輸
820514 | マイナポータル 認証コード 820514
145930 | 本人確認コード 145930 有効期間10分 楽天カード
704218 | dアカウント:704218を画面に入力してください
259013 | [Web발신] [우리은행] 인증번호는 259013입니다
6047 | 당근 인증번호 [6047]
817340 | 정부24 본인인증: 817340 (유효시간 3분)
552196 | KB국민카드 결제 인증번호[552196] 금액 35,000원 GS25
# Southeast Asia
390471 | VPBank: OTP la 390471. GD chuyen tien 2,000,000VND toi TK 8812. Khong gui cho ai
61820 | Mã của bạn để đăng nhập Be là 61820
770295 | Viettel: Mat khau OTP 770295, su dung trong 5 phut
482930 | Nhập mã 482930 để xác nhận thanh toán Tiki
30718 | SCB: รหัสผ่านชั่วคราว 30718
915624 | เป๋าตัง: OTP = 915624 (REF: KXWP) ใช้ภายใน 3 นาที
640172 | กรุณากรอก 640172 เพื่อยืนยันเบอร์โทรศัพท์
8215 | แจ้งรหัส 8215 กับไรเดอร์เพื่อรับอาหาร
503862 | Mandiri: Jgn berikan OTP ke siapapun. OTP Anda 503862 utk trx Rp350.000
71409 | Kode masuk Traveloka kamu 71409 ya!
668203 | DANA: 668203 adalah kode kamu. JANGAN KASIH TAU SIAPA-SIAPA!
4460 | Tunjukkan PIN 4460 kepada kurir
219730 | RHB: No. TAC anda 219730 bagi pindahan RM1,200.00
90561 | Celcom: gunakan kata laluan sementara 90561
336814 | MySejahtera: Kod sekali guna ialah 336814
574021 | Ang GCash MPIN reset code mo ay 574021. Huwag ibigay kaninuman
20938 | Palawan: code mo 20938 pang-login
881642 | លេខកូដ OTP របស់អ្នក 881642 ABA
47035 | OTP ຂອງທ່ານ 47035 BCEL One
# Africa
330917 | Weka 330917 kuthibitisha namba yako ya simu
71824 | M-Pesa: Namba ya siri ya muda ni 71824
604381 | Orange Money: votre code temporaire 604381, ne le dites a personne
28405 | MTN MoMo: Use 28405 as your OTP to pay GHS 50.00
915073 | Kuda: Your sign in code is 915073. Don't share it, fam!
440862 | Lambar sirrinka na wucin gadi: 440862
7381 | Bolt: kodi yako ni 7381
550294 | የአንድ ጊዜ የይለፍ ቃል 550294 ቴሌብር
208716 | Code OTP 208716 pour le retrait de 10 000 FCFA, Wave
`);
