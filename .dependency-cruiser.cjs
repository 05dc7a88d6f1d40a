/** Suffixes of files that touch the world: framework, database, log, sockets. Everything else in an app is domain. */
const ADAPTER_SUFFIXES =
  '\\.(controller|consumer|repository|module|service|client|server|settings|migration|dto|job|port|adapter)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one idea, or that one of them stands in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'apps-are-islands',
      comment: 'Services talk over events and HTTP; an import would make two of them one deployment.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-do-not-know-apps',
      comment: 'A lib serves every app.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|tools|test)/' },
    },
    {
      name: 'libs-through-their-index',
      comment: 'What a lib does not export, nobody relies on.',
      severity: 'error',
      from: { path: '^(apps|tools|test)/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$)' },
    },
    {
      name: 'libs-through-the-index-of-others',
      comment:
        'The same between libs. Apart from the rule above: a group that did not match shifts the numbers of others.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'contracts-import-nothing-of-ours',
      comment: 'The contracts are the bottom of the house.',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { path: '^libs/(?!contracts/)' },
    },
    {
      name: 'pure-libs-stay-pure',
      comment: 'sms, esim and signing do no I/O: they run in a test in microseconds and in a browser if need be.',
      severity: 'error',
      from: { path: '^libs/(sms|esim|signing)/src/(?!.*\\.spec\\.ts$)' },
      to: { path: '^(node:)?(fs|net|http|https|dns|child_process)$|node_modules/(@nestjs|typeorm|pg|kafkajs|undici)/' },
    },
    {
      name: 'kafkajs-only-in-messaging',
      comment: 'Nothing outside libs/messaging knows which event log is in use.',
      severity: 'error',
      from: { pathNot: '^libs/messaging/|^tools/|\\.int-spec\\.ts$' },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'domain-imports-no-adapter',
      comment:
        'Decisions stay testable without I/O. A file of an app without an adapter suffix is domain: it imports ' +
        'no framework, database, log or HTTP client, and no file that does.',
      severity: 'error',
      from: {
        path: '^apps/[^/]+/src/',
        pathNot: `(${ADAPTER_SUFFIXES}|\\.spec|\\.int-spec|\\.kafka-spec)\\.ts$|/main\\.ts$`,
      },
      to: {
        path: `(${ADAPTER_SUFFIXES})\\.ts$|node_modules/(@nestjs|@fastify|typeorm|pg|kafkajs|undici|fastify|smpp)/`,
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.meisim)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
