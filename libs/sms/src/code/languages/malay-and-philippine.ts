import type { LanguageWords } from '../words/roles.js';

export const INDONESIAN: LanguageWords = {
  is: 'adalah, yaitu, ialah, adl, adlh',
  code: 'kode km, kode otp km, otp km, pin km, kode verif km, kode verifikasi km, kode login km, sandi km, kata sandi km, password km, token km, kd otp km, nomor verifikasi, nomor konfirmasi, kode, kodenya, kd verifikasi, kd otp, kode otp, sandi, kata sandi, pin, otp, password, kodemu, token, kode verifikasi, kodeku',
  otherCode:
    'kode promo, kode pos, kode voucher, kode diskon, kode referral, kode undangan, kode barcode, kode qr, kode resi, kode booking, kode bayar, kode pembayaran, kode pesanan, kode kupon, kode unik transfer, kode produk, kode bank, kode pintu, kode gerbang, kode kelas, kode kelasnya, kode matkul, password wifi, pw wifi',
  ending: 'berakhir, berakhiran, yang berakhir dengan, 4 digit terakhir, empat digit terakhir, dengan akhiran',
  reference:
    'pesanan, order, rekening, rek, tagihan, penerbangan, paket, resi, kartu, tiket, kereta, kamar, nomor, transaksi, pelanggan, polis, kontrak, booking, va, virtual account, invoice, id pelanggan, antrian',
  money:
    'saldo, jumlah, total, harga, pembayaran, bayar, transfer, sebesar, senilai, nominal, pulsa, menangkan, hanya, kuota, top up, hadiah, tagihan',
  currency: 'rp, idr, rupiah, ribu, rb, juta, jt, poin',
  contact: 'hubungi, telepon, telp, tlp, hub, call center, hp, wa',
  send: 'kirim, ketik, balas, sms, ketik stop, ketik unreg',
  sendTo: 'ke',
  unit: 'skor, menit, mnt, jam, hari, minggu, bulan, tahun, detik, poin, kali, orang, km, meter, buah, pcs, gb, mb, langkah, persen, x',
  date: 'januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, tahun, jam, pukul, sejak, tgl, tanggal, sampai, hingga',
  ask: 'masukkan, gunakan, masukan, pakai, input, ketikkan, isikan, memasukkan, menggunakan, tunjukkan, sebutkan',
  proof:
    'masuk, verifikasi, login, konfirmasi, daftar, pendaftaran, aktivasi, otorisasi, autentikasi, keamanan, validasi, reset, memverifikasi',
  secrecy:
    'jangan, berlaku, rahasia*, kedaluwarsa, kadaluarsa, ke siapapun, kepada siapapun, kepada siapa pun, jgn, hati hati, demi keamanan, kedaluwarsa dalam, kadaluarsa dalam, kedaluwarsa pada, kadaluarsa pada, kedaluwarsa setelah, kadaluarsa setelah',
  used: 'kode telah digunakan, password telah diubah, pin telah diubah, kode telah kedaluwarsa',
  elsewhere: 'diskon, promo, undian, hadiah, voucher, cashback, kupon, pemenang, menang',
  over: 'sudah digunakan, telah digunakan, sudah kedaluwarsa, telah kedaluwarsa, sudah tidak berlaku, tidak valid, kadaluarsa, salah, tidak benar, tidak cocok, sudah hangus, kedaluwarsa, sudah expired, telah expired, sudah kadaluarsa, telah kadaluarsa, sudah dipakai, telah dipakai',
  means: 'dengan, dgn',
  proves:
    'untuk masuk, untuk verifikasi, untuk login, untuk konfirmasi, utk verifikasi, utk login, utk masuk, untuk menyelesaikan, untuk melanjutkan, untuk mengikat, untuk mengaktifkan, untuk mengonfirmasi, untuk memverifikasi, untuk menghubungkan, untuk menyetujui, untuk bayar, untuk transaksi, untuk tanda tangan',
  handover: 'driver, kurir, pengiriman, pengambilan, ambil, terima, serah terima, pengemudi, loker, petugas',
  link: 'silakan, silahkan, mohon, harap, adalah, anda, kamu, untuk, utk, ialah, nomor, no, kami, dari, yaitu, ini, mu, nya, verifikasi, rahasia',
  tell: 'ketik, beritahu, beri tahu, beritahukan, sampaikan, ucapkan, perlihatkan, bagikan, salin, tempel, tempelkan, akan minta, akan meminta, meminta, minta',
  opens: 'buka, membuka, bukalah',
  place:
    'aplikasi, app, apps, situs, website, web, laman, halaman, layar, mesin, kasir, petugas, agen, driver, kurir, pengemudi, operator, penjual, browser',
  purpose: 'untuk, utk, agar, buat',
  needed: 'yang kamu butuhkan, yang anda butuhkan, yang kamu perlukan',
};

export const MALAY: LanguageWords = {
  is: 'ialah, adalah',
  code: 'pac, no pac, nombor pengesahan, kod, kod anda, kata laluan, tac, nombor tac, no tac, kod pengesahan, kod keselamatan, kodnya',
  otherCode:
    'kod pintu, kod pagar, kod lif, poskod, kod promosi, kod diskaun, kod baucar, kod bar, kod qr, baucar, kod rujukan, kod jemputan, kod promo',
  ending: 'berakhir dengan, yang berakhir, 4 digit terakhir',
  reference: 'pesanan, akaun, bil, penerbangan, bungkusan, kad, tempahan, rujukan, resit, pelanggan, no akaun',
  money: 'baki, jumlah, bayaran, harga, sebanyak, hanya, tambah nilai, menang',
  currency: 'rm, myr, ringgit, sen',
  contact: 'hubungi, telefon',
  send: 'hantar, balas, taip',
  sendTo: 'ke',
  unit: 'minit, jam, hari, saat, mata, kali, orang, bulan, tahun',
  ask: 'masukkan, guna, sila masukkan, gunakan, memasukkan, taipkan, tunjukkan',
  proof: 'pengesahan, log masuk, sahkan, mengesahkan, pendaftaran, keselamatan',
  secrecy:
    'jangan kongsi*, jangan dedah*, sah sehingga, tamat tempoh, sulit, jangan berkongsi, sah selama, jangan beritahu',
  elsewhere: 'diskaun, baucar, hadiah, cabutan',
  over: 'telah tamat tempoh, tidak sah, adalah salah, tidak betul',
  means: 'dengan',
  link: 'ialah, anda, adalah, untuk, anda ialah, anda adalah',
  tell: 'beritahu, sebut, tunjuk, kongsi, taip, akan minta, akan meminta',
  opens: 'buka',
  place: 'aplikasi, laman web, skrin, pemandu, penghantar, ejen, juruwang, kiosk',
  purpose: 'untuk, bagi',
  proves: 'untuk log masuk, untuk mengesahkan, untuk pengesahan, untuk meneruskan, untuk melengkapkan',
  needed: 'yang anda perlukan',
  handover: 'pemandu, penghantar, penghantaran, rider, loker',
};

export const FILIPINO: LanguageWords = {
  is: 'ay',
  code: 'ang code, mpin, ang otp, code mo',
  money: 'halaga, natanggap, nagpadala, balanse, load',
  contact: 'tawagan, tumawag',
  send: 'i text, mag text, itext',
  sendTo: 'sa',
  unit: 'minuto, oras, araw',
  ask: 'gamitin, ilagay, i enter, gamitin ang, ipakita, ibigay, i type, itype, i key in',
  proof: 'mag log in, pag login, i verify, mag login, beripikasyon',
  secrecy:
    'huwag ibahagi, huwag ipamigay, kahit kanino, wag ibahagi, wag ibigay, huwag ibigay, kaninuman, huwag i share',
  link: 'ay, ang, iyong, mo, para, sa, ng',
  means: 'gamit, gamit ang',
  tell: 'sabihin, ipakita, ibigay, sabihin ang, hihingin, hihingi',
  opens: 'buksan',
  place: 'app, website, screen, driver, rider, courier, ahente, kahera',
  purpose: 'para, upang',
  proves:
    'para mag login, para mag log in, para ma verify, para i verify, para makumpirma, para kumpirmahin, upang kumpirmahin, upang ma verify',
  handover: 'driver, rider, courier, delivery',
};
