import type { LanguageWords } from '../words/roles.js';

export const SPANISH: LanguageWords = {
  is: 'es, es el, será',
  code: `clave de retiro, clave retiro, código de retiro, código retiro, pin de retiro, clave de entrega, código de entrega, clave de recojo, código de recojo, código de recolección, clave de recolección, número de 4 dígitos, número de 6 dígitos, número secreto, código, códigos, cod, clave, claves, contraseña, clave dinámica, netkey, netkey móvil, token, nip, código de verificación, codi, clave temporal,
    contrasenya, código otp, pin de seguridad, número de verificación, número de confirmación, firma electrónica`,
  otherCode: `código puerta, código portón, código del portón, código garaje, código edificio, clave puerta, clave de la puerta, clave del portón, clave portón, clave del garaje, codi porta, codi de la porta, codi del portal, código postal, código promocional, código de descuento, código de área, código qr, código de barras, codigo promo,
    cupón, cupon, código de reserva, código de pedido, código de cliente, código de regalo, código de referido,
    código de seguimiento, código de error, palabra clave, clave de rastreo, código de convenio, código de vestimenta,
    código civil, código de invitación, código fuente, código de la puerta, código del portal, código del garaje, clave del wifi, contraseña del wifi, código del edificio, código de oferta, código oferta, código regalo, código de campaña, código campaña, código de ahorro, código del billete, código de billete, código del boleto, código del tiquete`,
  ending: `terminada en, terminado en, terminadas en, termina en, finalizada en, acabada en, que termina en, terminación, terminacion,
    últimos 4 dígitos, últimos dígitos`,
  reference: `pedido, pedidos, orden, factura, cuenta, cta, tarjeta, vuelo, reserva, envío, paquete, referencia, guía, boleto, cita,
    folio, expediente, póliza, préstamo, crédito, contrato, socio, tren, sala, puerta, habitación, calle, cliente, rastreo, dni,
    seguimiento, recibo, sucursal, mesa, convenio, matrícula, placa, caso, trámite, incidencia, reclamo, reclamación, solicitud`,
  money: `saldo, importe, valor, monto, total, precio, compra, pago, pagaste, pagado, transferencia, depósito, retiro, cargo, abono,
    recarga, recarga exitosa, disponible, gana, ganaste, saldo disponible, cuota, ahorra, hasta, por, gratis, premio`,
  currency:
    'pesos, peso, mxn, cop, ars, clp, soles, pen, s/, euros, dólares, bs, uyu, guaraníes, quetzales, colones, córdobas',
  contact:
    'llama, llama al, llame, llame al, llámanos, teléfono, tel, marca, marque, llamando al, marca al, celular, móvil, comunícate',
  send: 'envía, envíe, envia, responde, responda, manda, mande, texto, escribe, sms',
  sendTo: 'al, a',
  unit: `resultado, puntaje, puntuación, kilometraje, minuto, minutos, hora, horas, segundos, días, día, semanas, meses, mes, años, puntos, veces, personas, km, metros, millas,
    productos, unidades, hs, hrs, kilómetros, palabras, seguidores`,
  date: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, año, desde, hasta el, a las,
    entre las, las, antes de las, feliz`,
  ask: `usa, use, utiliza, utilice, ingresa, ingrese, introduce, introduzca, digita, digite, escribe, inserta, teclea, proporciona, indica,
    facilita, ingresando, muestra, presenta, dime, dile, dale, dígale, dicta, díctale, ingresar, introducir, digitar, teclear, anota, anote, coloca, coloque, escriba, introduciendo, digitando, para ingresar en, debes ingresar, debes introducir`,
  proof: `activar tu, activa tu, acceder, acceso, inicia sesión, iniciar sesión, inicio de sesión, entrar, ingresar, verific*, confirmar, confirma tu, autentic*,
    autoriz*, validar, valida tu, activar, registr*, restablecer, recuperar, identidad, seguridad, firmar`,
  secrecy: `no des, no lo des, no la des, no le des, no lo compartas, no la compartas, no compartas, no lo comparta, no la comparta, no comparta, nunca compart*, no lo reveles, caduca,
    caducará, expira, vence en, válido por, válido, válida, vigencia de, si no fuiste tú, si no has solicitado, no lo digas, no se lo des,
    si no lo solicitaste, nunca te pediremos, no lo facilites, si no has sido tú, por teléfono`,
  used: 'código fue usado, código ha sido usado, contraseña fue cambiada, contraseña ha sido cambiada, clave fue cambiada, código ha caducado, código utilizado',
  elsewhere:
    'descuento, cupón, promoción, sorteo, premio, ganaste, reunión de zoom, compra ya, código promocional, premios, de premio',
  over: 'ya fue usado, ya fue utilizado, fue usado, fue utilizado, ha sido usado, ha sido utilizado, ya ha sido usado, ya ha sido utilizado, ha caducado, ha expirado, expiró, caducó, ya no es válido, no es válido, ha vencido, venció, es incorrecto, incorrecto, incorrecta, no es correcto, no es correcta, erróneo, es inválido, inválido, expirado, expirada, caducado, caducada, vencido, vencida, ya utilizado, ya utilizada, ya usado, ya usada',
  means: 'con, mediante',
  proves:
    'autoriza tu, autoriza su, confirma tu, confirma su, valida tu, valida su, verifica tu, verifica su, activa tu, activa su, para confirmar, para verificar, para ingresar, para entrar, para acceder, para iniciar, para activar, para validar, para autorizar, para firmar, para continuar, para completar, para abrir, para vincular, para agregar, para añadir, para aprobar, para terminar, para finalizar',
  handover:
    'entrega, recoger, retirar, retiro, recojo, recibir, repartidor, repartidora, mensajero, conductor, casillero, taquilla, chofer, chófer',
  link: `se ruega, favor de, por favor, es, de, del, tu, su, el, la, para, número, núm, nro, nº, n, es el, siguiente, este, con, será, temporal, sms, una, un, único`,
  tell: 'diga, comparte, comparta, comunica, comunique, mostrar, pon, ponga, copia, copie, pega, pegue, te pedirá, le pedirá, pedirá, solicitará, te va a pedir',
  opens:
    'retira, retirá, retíralo, retire, recoge, recógelo, recoja, abre, abra, abrir, ábrelo, ábrela, desbloquea, desbloquear',
  place:
    'app, aplicación, sitio, sitio web, página, web, pantalla, cajero, tótem, quiosco, kiosco, asesor, asesora, agente, vendedor, vendedora, operador, portal, banca en línea, en tu teléfono, tablet, terminal',
  purpose: 'para',
  needed: 'todo lo que necesitas, lo que necesitas, lo único que necesitas, el número que necesitas, la llave para',
};
