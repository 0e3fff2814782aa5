export * from '#schemas/article';
export * from '#schemas/claim';
export { MAX_TITLE } from '#schemas/fields';
export * from '#schemas/lists';
export * from '#schemas/page';
export * from '#schemas/person';
export * from '#schemas/practice';
export * from '#schemas/references';
