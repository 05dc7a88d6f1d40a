import type { LanguageWords } from '../words/roles.js';

/** Hindi, and Hindi in Latin letters as most senders write it. */
export const HINDI: LanguageWords = {
  is: 'hai, है',
  code: 'कोड, ओटीपी, पिन, पासवर्ड, ओ टी पी, कूट, पासकोड, कोड को, सत्यापन संख्या, टोकन',
  otherCode:
    'gate ka code, gate ka pin, darwaze ka code, darwaze ka pin, गेट का कोड, दरवाजे का कोड, पिन कोड, पिनकोड, प्रोमो कोड, कूपन कोड, डिस्काउंट कोड, बारकोड, क्यूआर कोड, रेफरल कोड, कूपन, ऑफर कोड, promo code, coupon',
  ending: 'पर समाप्त, समाप्त होने वाले, अंतिम 4, अंतिम चार',
  reference: 'ऑर्डर, आर्डर, खाता, खाते, बिल, ट्रेन, उड़ान, टिकट, बुकिंग, पार्सल, कार्ड, शिकायत, पॉलिसी, संदर्भ, नंबर, लेनदेन, ग्राहक',
  money: 'राशि, शेष, बैलेंस, कुल, मूल्य, भुगतान, जमा, निकासी, खरीद, जीतें, केवल, रिचार्ज, बकाया',
  currency: 'रुपये, रुपए, रु, रूपये, rupaye, rupay, rs, अंक',
  contact: 'कॉल करें, कॉल, फोन, फ़ोन, संपर्क, हेल्पलाइन, call karein, call kare, मोबाइल, kehta hai',
  send: 'भेजें, एसएमएस, भेजे, bhejein, bheje',
  sendTo: 'पर, par, pe',
  unit: 'मिनट, घंटे, घंटा, दिन, दिनों, सप्ताह, महीने, वर्ष, साल, सेकंड, अंक, बार, लोग, किमी, जीबी, minute, din, ghante, baje, बजे, लोगों, कदम',
  date: 'जनवरी, फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर, वर्ष, सन, से, तक, समय',
  ask: 'daalen, daaliye, daliye, daalie, daalain, dalain, daalna, dal dein, daal dein, daal dijiye, likhen, likhein, likhiye, likhain, bharein, bharen, bhariye, type karein, type karen, type kare, type karo, type kijiye, enter karen, enter kare, enter kijiye, enter karain, use karen, use kare, darj kare, darj karo, darj kijiye, darj karain, istemal karain, submit karein, submit karen, दर्ज करें, उपयोग करें, डालें, प्रयोग करें, का उपयोग, darj karein, enter karein, use karein, daale, dalein, istemal, डालकर, दर्ज, लिखें, टाइप करें, बताएं, daalkar, darj karen, डालो, डालिए, दर्ज करो, बताइए, बताएँ, भरें, enter karo, daalo, बताना है, का प्रयोग, का प्रयोग करें, को दर्ज, को दर्ज करें, को डालें, का इस्तेमाल, का उपयोग करें, को बताएं, को साझा करें',
  proof: 'सत्याप*, लॉगिन, लॉग इन, पुष्टि*, प्रमाण*, पंजीकरण, सुरक्षा, वेरिफ*, login, रजिस्ट्रेशन',
  secrecy:
    'साझा न, शेयर न, मान्य, किसी से, किसी के साथ, गोपनीय, वैध, share na, share mat, kisi ke saath, kisi se, saajha na, kisi ko, na batayein, na bataye, किसी को',
  used: 'पासवर्ड बदल, कोड समाप्त',
  elsewhere: 'छूट, ऑफर, इनाम, लॉटरी, कूपन, जीता',
  over: 'समाप्त हो गया, समाप्त हो चुका, इस्तेमाल हो चुका, expire ho gaya, use ho chuka, की समय सीमा समाप्त, समाप्त हो गई, की अवधि समाप्त, अमान्य है, गलत है',
  link: 'है, आपका, आपकी, आपके, का, की, के, लिए, को, में, से, hai, aapka, aapki, ka, ke, liye, ki, ye, yeh, नंबर, संख्या, यह, hain, mein, aap, par, ko, एक, बार',
  said: 'hai, है, हैं',
  chat: 'mera, meri, mujhe, tujhe, yaar, bhai, aaya kya',
  proves: 'से लॉगिन, से सत्यापित, दर्ज करके, से लॉगिन करें, के लिए दर्ज, करने के लिए',
  tell: 'dalen, dalo, bharo, likho, बोलें, दिखाएं, साझा करें, share karein, share karen, dikhayein, bolein, bataye, batayen, batao, बता दें, दें, batayein, bataiye, bata dein, मांगेगा, पूछेगा, मांगेंगे, mangega, puchega, maangega',
  place:
    'ऐप, app, वेबसाइट, साइट, पेज, स्क्रीन, ड्राइवर, डिलीवरी बॉय, डिलीवरी पार्टनर, एजेंट, कैप्टन, राइडर, ऐप में, driver ko, captain ko, delivery boy, delivery partner, rider ko, agent ko, के लिए, ke liye, हेतु',
  handover:
    'ड्राइवर, डिलीवरी, डिलीवरी बॉय, डिलीवरी पार्टनर, कैप्टन, राइडर, यात्रा, captain, delivery boy, delivery partner, driver ko, captain ko, rider ko',
};

/** Bengali, Urdu, Tamil, Telugu, Kannada, Malayalam, Gujarati, Punjabi, Nepali, Sinhala. */
export const OTHER_INDIC: LanguageWords = {
  code: `কোড*, ওটিপি*, পিন, পাসওয়ার্ড, কোডটি, পাসওয়ার্ড, کوڈ, آپ کا پن, او ٹی پی, குறியீடு, குறியீட்டு, ஓடிபி, கடவுச்சொல், ஓடிபி, కోడ్, ఓటీపీ, పాస్‌వర్డ్, ಕೋಡ್, ಒಟಿಪಿ, കോഡ്, ഒടിപി, പാസ്‌വേഡ*, പാസ്‌വേര്‍ഡ*, പാസ്‌വേർഡ*, പാസ്സ്‌വേഡ*, ഒറ്റത്തവണ പാസ്‌വേഡ*, ഒറ്റത്തവണ പാസ്‌വേർഡ*, രഹസ്യവാക്ക*, രഹസ്യ കോഡ*, രഹസ്യ നമ്പർ,
    કોડ, ઓટીપી, ਕੋਡ, ਓਟੀਪੀ, कोड, ओटिपी, කේතය, සංකේතය, মুদ্রিত কোড`,
  otherCode: 'প্রোমো কোড, কুপন কোড, পোস্ট কোড, কুপন',
  reference: 'অর্ডার, অ্যাকাউন্ট, একাউন্ট, বিল, টিকেট, আইডি, হিসাব, trxid, নম্বর',
  money: 'টাকা, ব্যালেন্স, পরিমাণ, মোট, রিচার্জ, মূল্য',
  currency: 'টাকা, tk, bdt, روپے',
  unit: 'മിനിറ്റ*, മിനുട്ട*, মিনিট, ঘন্টা, ঘণ্টা, দিন, মাস, বছর, জন, এমবি, জিবি, منٹ, گھنٹے, পয়েন্ট',
  contact: 'কল, ফোন, হেল্পলাইন, ডায়াল',
  ask: 'likhun, prabesh korun, ullidavum, type pannunga, enter pannunga, type cheyandi, namoodisi, nalkuka, halnuhos, dakhal karo, ব্যবহার, লিখুন, দিন, உள்ளிடவும், உள்ளிடுக, నమోదు చేయండి, ఎంటర్ చేయండి, ನಮೂದಿಸಿ, നൽകുക, દાખલ કરો, प्रविष्ट करा, टाका, ਦਰਜ ਕਰੋ, درج کریں, استعمال کریں, ஐ உள்ளிடவும், ব্যবহার করুন, সাবমিট, டைப், ఎంటర్, ਭਰੋ, દાખલ, ટાઇપ, वापरा, टाइप करा',
  proof:
    'যাচাই*, ভেরিফিকেশন, লগইন, লগ ইন, নিশ্চিত*, تصدیق*, லாக்இன், உள்நுழைய, சரிபார்*, లాగిన్, ధృవీకర*, ಲಾಗಿನ್, ಪರಿಶೀಲ*, ലോഗിൻ, സ്ഥിരീകര*, લોગિન, ચકાસ*, ਲੌਗਇਨ, ਤਸਦੀਕ, लॉगिन, لاگ ان',
  secrecy:
    'শেয়ার করবেন, কাউকে, মেয়াদ, বৈধ, کسی کو, کسی کے, பகிர*, చెప్పవద్దు, పంచుకోవద్దు, ಹಂಚಿಕೊಳ್ಳಬೇಡಿ, പങ്കിട*, പങ്കുവയ്ക്ക*, പങ്കുവെക്ക*, സാധുവാണ്, ആരോടും, ആരുമായും, શેર, કોઈને, ਸਾਂਝਾ, ਕਿਸੇ ਨੂੰ, कोणालाही',
  link: 'আপনার, হল, হলো, এর, নম্বর, ہے, آپ, کا, আপনি, টি, জন্য, আছে, உங்கள், మీ, ನಿಮ್ಮ, നിങ്ങളുടെ, താങ്കളുടെ, તમારો, ਤੁਹਾਡਾ, तपाईंको, ஐ, ను, ಅನ್ನು',
  said: 'ആകുന്നു, ہے, ہیں, ਹੈ, છે, आहे, হলো, ആണ്, ஆகும், హో, हो',
  proves: 'দিয়ে লগইন, দিয়ে যাচাই, দিয়ে প্রবেশ, கொண்டு உள்நுழைய*, பயன்படுத்தி, உபயோகித்து, ఉపయోగించి, ಬಳಸಿ, ഉപയോഗിച്ച്',
  tell: 'বলুন, জানান, দেখান, சொல்லவும், காட்டவும், சொல்லுங்கள், చెప్పండి, చూపండి, ಹೇಳಿ, ತೋರಿಸಿ, പറയുക, കാണിക്കുക, કહો, જણાવો, બતાવો, ਦੱਸੋ, सांगा, दाखवा, بتائیں, دکھائیں',
  place:
    'login korte, jachai korte, login panna, kosam, login garna, login garnu, login mate, login sathi, login madalu, অ্যাপে, অ্যাপ, ওয়েবসাইটে, ড্রাইভারকে, রাইডারকে, ডেলিভারি, செயலியில், ஓட்டுநரிடம், டிரைவரிடம், యాప్, యాప్‌లో, డ్రైవర్, ಆ್ಯಪ್, ಚಾಲಕರಿಗೆ, ആപ്പിൽ, ഡ്രൈവറോട്, એપ, ડ્રાઇવરને, ਐਪ, ਡਰਾਈਵਰ, ॲप, ड्रायव्हरला, ایپ, ڈرائیور, کیپٹن',
  handover:
    'ড্রাইভারকে, রাইডারকে, ডেলিভারি, ஓட்டுநரிடம், டிரைவரிடம், డ్రైవర్, డ్రైవర్‌కు, ಚಾಲಕರಿಗೆ, ഡ്രൈവറോട്, ડ્રાઇવરને, ਡਰਾਈਵਰ, ड्रायव्हरला, ڈرائیور, کیپٹن',
};
