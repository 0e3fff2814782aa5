import { editorConfig } from '#domain/editor-config';
import { stringify } from 'yaml';
console.log(stringify(editorConfig({title:'Close Reading',content:'content',repository:'owner/repository'})));
