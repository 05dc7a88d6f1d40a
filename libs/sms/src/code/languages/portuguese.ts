import type { LanguageWords } from '../words/roles.js';

export const PORTUGUESE: LanguageWords = {
  is: 'é, e, eh, será',
  code: 'código de retirada, senha de retirada, senha de saque, código de saque, código de levantamento, número de 4 dígitos, número de 6 dígitos, número de verificação, número de confirmação, assinatura eletrônica, assinatura electrónica, código, códigos, senha, senhas, palavra passe, chave de acesso, chave de segurança, token, código de verificação, itoken, password, contra senha, palavra chave',
  otherCode: `código portão, código porta, código garagem, código da garagem, código prédio, senha portão, senha porta, senha da garagem, senha de atendimento, código postal, código promocional, código de desconto, código de barras, código de rastreio, código de rastreamento, cupom, cupão,
    código da reserva, código de reserva, código do pedido, código de indicação, código de convite, código do cliente, código pix, código do portão, código da porta, código do prédio, senha do wifi, senha do portão, senha da porta, código da matéria, código da disciplina, código de campanha, código da campanha, código de oferta, código da oferta, código oferta, código de presente, código do bilhete`,
  ending: 'final, com final, terminado em, terminada em, termina em, últimos 4 dígitos, final do cartão',
  reference: `pedido, encomenda, conta, cartão, fatura, voo, reserva, protocolo, boleto, agência, ag, contrato, apólice, comboio, portão, sala,
    quarto, rua, cliente, objeto, nota fiscal, nf, matrícula, referência, entidade, ref, cpf, placa, chamado, processo, solicitação, reclamação, caso`,
  money:
    'saldo, valor, total, preço, compra, compra de, pagamento, pagou, transferência, depósito, saque, pix, pix de, ganhe, ganhou, limite, recarga, grátis, débito, crédito, até',
  currency: 'reais, real, r$, brl, euros, kz, meticais',
  contact: 'ligue, ligue para, telefone, tel, liga, contacte, contato, celular, disque, telemóvel',
  send: 'envie, responda, envia, mande, digite, sms',
  sendTo: 'para, para o',
  unit: 'placar, pontuação, quilometragem, minuto, minutos, hora, horas, segundos, dias, dia, semanas, meses, mês, anos, pontos, vezes, pessoas, km, metros, unidades, milhas, palavras',
  date: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, ano, desde, até, às, entre as, das, feliz, dia',
  ask: 'use, utilize, usa, utiliza, digite, insira, informe, introduza, insere, forneça, apresente, mostre, preencha, diz, diga, dite, fale, inserir, introduzir, digitar, coloque, preencher, informar, digitando, inserindo, escreva',
  proof:
    'acessar, acesso, aceder, entrar, login, iniciar sessão, verific*, confirm*, autentic*, autoriz*, validar, valide, ativação, ativar, ative, cadastro, registo, redefinir, recuperar, segurança, identidade',
  secrecy: `não compartilhe, nunca compartilhe, nunca informe, não informe, não partilhe, nunca partilhe, não divulgue, não repasse, não revele, não forneça,
    válido, válida, expira, validade, caso não tenha, se não foi você, se não solicitou, não passe`,
  used: 'código foi usado, código foi utilizado, senha foi alterada, senha alterada, código expirou',
  elsewhere:
    'guichê, no guichê, ao guichê, desconto, cupom, promoção, sorteio, prêmio, ganhou, reunião zoom, compre já',
  over: 'já foi usado, já foi utilizado, foi usado, foi utilizado, expirou, está expirado, já não é válido, não é mais válido, é inválido, está incorreto, incorreto, está errado, inválido, é incorreto, não é válido, não confere, expirado, expirada, vencido, vencida, já utilizado, já utilizada, já usado, já usada',
  means: 'com, através de',
  proves:
    'autoriza a sua, autoriza sua, autoriza o seu, confirma a sua, confirma sua, confirma o seu, confirma seu, valida a sua, valida o seu, para aceder, para acessar, para validar, para autenticar, para fazer login, para assinar, para continuar, para concluir, para abrir, para vincular, para associar, para adicionar, para aprovar, para entrar, para confirmar, para finalizar, para liberar',
  handover:
    'levantamento, retirada, levantar, retirar, receber, recebimento, entregador, estafeta, motorista, armário, cacifo, para o entregador, ao entregador, para o motorista, ao motorista',
  link: 'por favor, provisória, provisório, temporário, temporária, é, e, eh, o, a, seu, sua, do, da, de, para, número, nº, n, será, com, este, esse, abaixo, teu, tua',
  tell: 'mostra, compartilhe, partilhe, comunique, tecle, copie, cole, vai pedir, pedirá, solicitará, vai solicitar',
  opens: 'retire, recolha, levante, abra, abre, abrir, desbloqueie, desbloquear',
  place:
    'app, aplicativo, aplicação, site, página, tela, ecrã, totem, quiosque, atendente, caixa, vendedor, operador, agente, portal, terminal, tablet, no seu celular, no telemóvel, para o entregador, ao entregador, para o motorista, ao motorista',
  purpose: 'para',
  needed:
    'tudo o que você precisa, tudo que você precisa, o que você precisa, tudo o que precisas, o que precisas, a chave para',
};
