export { MAX_TITLE } from '#schemas/fields';
export * from '#schemas/lists';
export * from '#schemas/practice';
export * from '#schemas/references';
export * from '#schemas/texts';
