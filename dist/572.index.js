var B=Object.defineProperty;var i=(t,l)=>B(t,"name",{value:l,configurable:!0});const id=572,ids=[572],modules={8557:((t,l,n)=>{const e=n(9470),h=global.Date;class u extends h{static{i(this,"Date")}constructor(f){super(f),this.isDate=!0}toISOString(){
return`${this.getUTCFullYear()}-${e(2,this.getUTCMonth()+1)}-${e(2,this.getUTCDate())}`}}t.exports=s=>{const f=new u(s);if(isNaN(f))throw new TypeError("Invalid\
 Datetime");return f}}),9487:((t,l,n)=>{const e=n(9470);class h extends Date{static{i(this,"FloatingDateTime")}constructor(s){super(s+"Z"),this.isFloating=!0}toISOString(){
const s=`${this.getUTCFullYear()}-${e(2,this.getUTCMonth()+1)}-${e(2,this.getUTCDate())}`,f=`${e(2,this.getUTCHours())}:${e(2,this.getUTCMinutes())}:${e(2,this.
getUTCSeconds())}.${e(3,this.getUTCMilliseconds())}`;return`${s}T${f}`}}t.exports=u=>{const s=new h(u);if(isNaN(s))throw new TypeError("Invalid Datetime");return s}}),
6376:(t=>{t.exports=l=>{const n=new Date(l);if(isNaN(n))throw new TypeError("Invalid Datetime");return n}}),420:((t,l,n)=>{const e=n(9470);class h extends Date{static{
i(this,"Time")}constructor(s){super(`0000-01-01T${s}Z`),this.isTime=!0}toISOString(){return`${e(2,this.getUTCHours())}:${e(2,this.getUTCMinutes())}:${e(2,this.getUTCSeconds())}\
.${e(3,this.getUTCMilliseconds())}`}}t.exports=u=>{const s=new h(u);if(isNaN(s))throw new TypeError("Invalid Datetime");return s}}),9470:(t=>{t.exports=(l,n)=>{
for(n=String(n);n.length<l;)n="0"+n;return n}}),5991:(t=>{class n extends Error{static{i(this,"ParserError")}constructor(s,f,c){super("[ParserError] "+s,f,c),this.
name="ParserError",this.code="ParserError",Error.captureStackTrace&&Error.captureStackTrace(this,n)}}class e{static{i(this,"State")}constructor(s){this.parser=s,
this.buf="",this.returned=null,this.result=null,this.resultTable=null,this.resultArr=null}}class h{static{i(this,"Parser")}constructor(){this.pos=0,this.col=0,this.
line=0,this.obj={},this.ctx=this.obj,this.stack=[],this._buf="",this.char=null,this.ii=0,this.state=new e(this.parseStart)}parse(s){if(s.length===0||s.length==null)
return;this._buf=String(s),this.ii=-1,this.char=-1;let f;for(;f===!1||this.nextChar();)f=this.runOne();this._buf=null}nextChar(){return this.char===10&&(++this.
line,this.col=-1),++this.ii,this.char=this._buf.codePointAt(this.ii),++this.pos,++this.col,this.haveBuffer()}haveBuffer(){return this.ii<this._buf.length}runOne(){
return this.state.parser.call(this,this.state.returned)}finish(){this.char=1114112;let s;do s=this.state.parser,this.runOne();while(this.state.parser!==s);return this.
ctx=null,this.state=null,this._buf=null,this.obj}next(s){if(typeof s!="function")throw new n("Tried to set state to non-existent state: "+JSON.stringify(s));this.
state.parser=s}goto(s){return this.next(s),this.runOne()}call(s,f){f&&this.next(f),this.stack.push(this.state),this.state=new e(s)}callNow(s,f){return this.call(
s,f),this.runOne()}return(s){if(this.stack.length===0)throw this.error(new n("Stack underflow"));s===void 0&&(s=this.state.buf),this.state=this.stack.pop(),this.
state.returned=s}returnNow(s){return this.return(s),this.runOne()}consume(){if(this.char===1114112)throw this.error(new n("Unexpected end-of-buffer"));this.state.
buf+=this._buf[this.ii]}error(s){return s.line=this.line,s.col=this.col,s.pos=this.pos,s}parseStart(){throw new n("Must declare a parseStart method")}}h.END=1114112,
h.Error=n,t.exports=h}),2862:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=makeParserClass(__webpack_require__(5991)),module.exports.makeParserClass=
makeParserClass;class TomlError extends Error{static{i(this,"TomlError")}constructor(l){super(l),this.name="TomlError",Error.captureStackTrace&&Error.captureStackTrace(
this,TomlError),this.fromTOML=!0,this.wrapped=null}}TomlError.wrap=t=>{const l=new TomlError(t.message);return l.code=t.code,l.wrapped=t,l},module.exports.TomlError=
TomlError;const createDateTime=__webpack_require__(6376),createDateTimeFloat=__webpack_require__(9487),createDate=__webpack_require__(8557),createTime=__webpack_require__(
420),CTRL_I=9,CTRL_J=10,CTRL_M=13,CTRL_CHAR_BOUNDARY=31,CHAR_SP=32,CHAR_QUOT=34,CHAR_NUM=35,CHAR_APOS=39,CHAR_PLUS=43,CHAR_COMMA=44,CHAR_HYPHEN=45,CHAR_PERIOD=46,
CHAR_0=48,CHAR_1=49,CHAR_7=55,CHAR_9=57,CHAR_COLON=58,CHAR_EQUALS=61,CHAR_A=65,CHAR_E=69,CHAR_F=70,CHAR_T=84,CHAR_U=85,CHAR_Z=90,CHAR_LOWBAR=95,CHAR_a=97,CHAR_b=98,
CHAR_e=101,CHAR_f=102,CHAR_i=105,CHAR_l=108,CHAR_n=110,CHAR_o=111,CHAR_r=114,CHAR_s=115,CHAR_t=116,CHAR_u=117,CHAR_x=120,CHAR_z=122,CHAR_LCUB=123,CHAR_RCUB=125,
CHAR_LSQB=91,CHAR_BSOL=92,CHAR_RSQB=93,CHAR_DEL=127,SURROGATE_FIRST=55296,SURROGATE_LAST=57343,escapes={[CHAR_b]:"\b",[CHAR_t]:"	",[CHAR_n]:`
`,[CHAR_f]:"\f",[CHAR_r]:"\r",[CHAR_QUOT]:'"',[CHAR_BSOL]:"\\"};function isDigit(t){return t>=CHAR_0&&t<=CHAR_9}i(isDigit,"isDigit");function isHexit(t){return t>=
CHAR_A&&t<=CHAR_F||t>=CHAR_a&&t<=CHAR_f||t>=CHAR_0&&t<=CHAR_9}i(isHexit,"isHexit");function isBit(t){return t===CHAR_1||t===CHAR_0}i(isBit,"isBit");function isOctit(t){
return t>=CHAR_0&&t<=CHAR_7}i(isOctit,"isOctit");function isAlphaNumQuoteHyphen(t){return t>=CHAR_A&&t<=CHAR_Z||t>=CHAR_a&&t<=CHAR_z||t>=CHAR_0&&t<=CHAR_9||t===
CHAR_APOS||t===CHAR_QUOT||t===CHAR_LOWBAR||t===CHAR_HYPHEN}i(isAlphaNumQuoteHyphen,"isAlphaNumQuoteHyphen");function isAlphaNumHyphen(t){return t>=CHAR_A&&t<=CHAR_Z||
t>=CHAR_a&&t<=CHAR_z||t>=CHAR_0&&t<=CHAR_9||t===CHAR_LOWBAR||t===CHAR_HYPHEN}i(isAlphaNumHyphen,"isAlphaNumHyphen");const _type=Symbol("type"),_declared=Symbol(
"declared"),hasOwnProperty=Object.prototype.hasOwnProperty,defineProperty=Object.defineProperty,descriptor={configurable:!0,enumerable:!0,writable:!0,value:void 0};
function hasKey(t,l){return hasOwnProperty.call(t,l)?!0:(l==="__proto__"&&defineProperty(t,"__proto__",descriptor),!1)}i(hasKey,"hasKey");const INLINE_TABLE=Symbol(
"inline-table");function InlineTable(){return Object.defineProperties({},{[_type]:{value:INLINE_TABLE}})}i(InlineTable,"InlineTable");function isInlineTable(t){
return t===null||typeof t!="object"?!1:t[_type]===INLINE_TABLE}i(isInlineTable,"isInlineTable");const TABLE=Symbol("table");function Table(){return Object.defineProperties(
{},{[_type]:{value:TABLE},[_declared]:{value:!1,writable:!0}})}i(Table,"Table");function isTable(t){return t===null||typeof t!="object"?!1:t[_type]===TABLE}i(isTable,
"isTable");const _contentType=Symbol("content-type"),INLINE_LIST=Symbol("inline-list");function InlineList(t){return Object.defineProperties([],{[_type]:{value:INLINE_LIST},
[_contentType]:{value:t}})}i(InlineList,"InlineList");function isInlineList(t){return t===null||typeof t!="object"?!1:t[_type]===INLINE_LIST}i(isInlineList,"isI\
nlineList");const LIST=Symbol("list");function List(){return Object.defineProperties([],{[_type]:{value:LIST}})}i(List,"List");function isList(t){return t===null||
typeof t!="object"?!1:t[_type]===LIST}i(isList,"isList");let _custom;try{const utilInspect=eval("require('util').inspect");_custom=utilInspect.custom}catch(t){}
const _inspect=_custom||"inspect";class BoxedBigInt{static{i(this,"BoxedBigInt")}constructor(l){try{this.value=global.BigInt.asIntN(64,l)}catch{this.value=null}
Object.defineProperty(this,_type,{value:INTEGER})}isNaN(){return this.value===null}toString(){return String(this.value)}[_inspect](){return`[BigInt: ${this.toString()}\
]}`}valueOf(){return this.value}}const INTEGER=Symbol("integer");function Integer(t){let l=Number(t);return Object.is(l,-0)&&(l=0),global.BigInt&&!Number.isSafeInteger(
l)?new BoxedBigInt(t):Object.defineProperties(new Number(l),{isNaN:{value:i(function(){return isNaN(this)},"value")},[_type]:{value:INTEGER},[_inspect]:{value:i(
()=>`[Integer: ${t}]`,"value")}})}i(Integer,"Integer");function isInteger(t){return t===null||typeof t!="object"?!1:t[_type]===INTEGER}i(isInteger,"isInteger");
const FLOAT=Symbol("float");function Float(t){return Object.defineProperties(new Number(t),{[_type]:{value:FLOAT},[_inspect]:{value:i(()=>`[Float: ${t}]`,"value")}})}
i(Float,"Float");function isFloat(t){return t===null||typeof t!="object"?!1:t[_type]===FLOAT}i(isFloat,"isFloat");function tomlType(t){const l=typeof t;if(l==="\
object"){if(t===null)return"null";if(t instanceof Date)return"datetime";if(_type in t)switch(t[_type]){case INLINE_TABLE:return"inline-table";case INLINE_LIST:return"\
inline-list";case TABLE:return"table";case LIST:return"list";case FLOAT:return"float";case INTEGER:return"integer"}}return l}i(tomlType,"tomlType");function makeParserClass(t){
class l extends t{static{i(this,"TOMLParser")}constructor(){super(),this.ctx=this.obj=Table()}atEndOfWord(){return this.char===CHAR_NUM||this.char===CTRL_I||this.
char===CHAR_SP||this.atEndOfLine()}atEndOfLine(){return this.char===t.END||this.char===CTRL_J||this.char===CTRL_M}parseStart(){if(this.char===t.END)return null;
if(this.char===CHAR_LSQB)return this.call(this.parseTableOrList);if(this.char===CHAR_NUM)return this.call(this.parseComment);if(this.char===CTRL_J||this.char===
CHAR_SP||this.char===CTRL_I||this.char===CTRL_M)return null;if(isAlphaNumQuoteHyphen(this.char))return this.callNow(this.parseAssignStatement);throw this.error(
new TomlError(`Unknown character "${this.char}"`))}parseWhitespaceToEOL(){if(this.char===CHAR_SP||this.char===CTRL_I||this.char===CTRL_M)return null;if(this.char===
CHAR_NUM)return this.goto(this.parseComment);if(this.char===t.END||this.char===CTRL_J)return this.return();throw this.error(new TomlError("Unexpected character,\
 expected only whitespace or comments till end of line"))}parseAssignStatement(){return this.callNow(this.parseAssign,this.recordAssignStatement)}recordAssignStatement(e){
let h=this.ctx,u=e.key.pop();for(let s of e.key){if(hasKey(h,s)&&!isTable(h[s]))throw this.error(new TomlError("Can't redefine existing key"));h=h[s]=h[s]||Table()}
if(hasKey(h,u))throw this.error(new TomlError("Can't redefine existing key"));return h[_declared]=!0,isInteger(e.value)||isFloat(e.value)?h[u]=e.value.valueOf():
h[u]=e.value,this.goto(this.parseWhitespaceToEOL)}parseAssign(){return this.callNow(this.parseKeyword,this.recordAssignKeyword)}recordAssignKeyword(e){return this.
state.resultTable?this.state.resultTable.push(e):this.state.resultTable=[e],this.goto(this.parseAssignKeywordPreDot)}parseAssignKeywordPreDot(){if(this.char===CHAR_PERIOD)
return this.next(this.parseAssignKeywordPostDot);if(this.char!==CHAR_SP&&this.char!==CTRL_I)return this.goto(this.parseAssignEqual)}parseAssignKeywordPostDot(){
if(this.char!==CHAR_SP&&this.char!==CTRL_I)return this.callNow(this.parseKeyword,this.recordAssignKeyword)}parseAssignEqual(){if(this.char===CHAR_EQUALS)return this.
next(this.parseAssignPreValue);throw this.error(new TomlError('Invalid character, expected "="'))}parseAssignPreValue(){return this.char===CHAR_SP||this.char===
CTRL_I?null:this.callNow(this.parseValue,this.recordAssignValue)}recordAssignValue(e){return this.returnNow({key:this.state.resultTable,value:e})}parseComment(){
do{if(this.char===t.END||this.char===CTRL_J)return this.return();if(this.char===CHAR_DEL||this.char<=CTRL_CHAR_BOUNDARY&&this.char!==CTRL_I)throw this.errorControlCharIn(
"comments")}while(this.nextChar())}parseTableOrList(){if(this.char===CHAR_LSQB)this.next(this.parseList);else return this.goto(this.parseTable)}parseTable(){return this.
ctx=this.obj,this.goto(this.parseTableNext)}parseTableNext(){return this.char===CHAR_SP||this.char===CTRL_I?null:this.callNow(this.parseKeyword,this.parseTableMore)}parseTableMore(e){
if(this.char===CHAR_SP||this.char===CTRL_I)return null;if(this.char===CHAR_RSQB){if(hasKey(this.ctx,e)&&(!isTable(this.ctx[e])||this.ctx[e][_declared]))throw this.
error(new TomlError("Can't redefine existing key"));return this.ctx=this.ctx[e]=this.ctx[e]||Table(),this.ctx[_declared]=!0,this.next(this.parseWhitespaceToEOL)}else if(this.
char===CHAR_PERIOD){if(!hasKey(this.ctx,e))this.ctx=this.ctx[e]=Table();else if(isTable(this.ctx[e]))this.ctx=this.ctx[e];else if(isList(this.ctx[e]))this.ctx=this.
ctx[e][this.ctx[e].length-1];else throw this.error(new TomlError("Can't redefine existing key"));return this.next(this.parseTableNext)}else throw this.error(new TomlError(
"Unexpected character, expected whitespace, . or ]"))}parseList(){return this.ctx=this.obj,this.goto(this.parseListNext)}parseListNext(){return this.char===CHAR_SP||
this.char===CTRL_I?null:this.callNow(this.parseKeyword,this.parseListMore)}parseListMore(e){if(this.char===CHAR_SP||this.char===CTRL_I)return null;if(this.char===
CHAR_RSQB){if(hasKey(this.ctx,e)||(this.ctx[e]=List()),isInlineList(this.ctx[e]))throw this.error(new TomlError("Can't extend an inline array"));if(isList(this.
ctx[e])){const h=Table();this.ctx[e].push(h),this.ctx=h}else throw this.error(new TomlError("Can't redefine an existing key"));return this.next(this.parseListEnd)}else if(this.
char===CHAR_PERIOD){if(!hasKey(this.ctx,e))this.ctx=this.ctx[e]=Table();else{if(isInlineList(this.ctx[e]))throw this.error(new TomlError("Can't extend an inline\
 array"));if(isInlineTable(this.ctx[e]))throw this.error(new TomlError("Can't extend an inline table"));if(isList(this.ctx[e]))this.ctx=this.ctx[e][this.ctx[e].
length-1];else if(isTable(this.ctx[e]))this.ctx=this.ctx[e];else throw this.error(new TomlError("Can't redefine an existing key"))}return this.next(this.parseListNext)}else
throw this.error(new TomlError("Unexpected character, expected whitespace, . or ]"))}parseListEnd(e){if(this.char===CHAR_RSQB)return this.next(this.parseWhitespaceToEOL);
throw this.error(new TomlError("Unexpected character, expected whitespace, . or ]"))}parseValue(){if(this.char===t.END)throw this.error(new TomlError("Key witho\
ut value"));if(this.char===CHAR_QUOT)return this.next(this.parseDoubleString);if(this.char===CHAR_APOS)return this.next(this.parseSingleString);if(this.char===CHAR_HYPHEN||
this.char===CHAR_PLUS)return this.goto(this.parseNumberSign);if(this.char===CHAR_i)return this.next(this.parseInf);if(this.char===CHAR_n)return this.next(this.parseNan);
if(isDigit(this.char))return this.goto(this.parseNumberOrDateTime);if(this.char===CHAR_t||this.char===CHAR_f)return this.goto(this.parseBoolean);if(this.char===
CHAR_LSQB)return this.call(this.parseInlineList,this.recordValue);if(this.char===CHAR_LCUB)return this.call(this.parseInlineTable,this.recordValue);throw this.error(
new TomlError("Unexpected character, expecting string, number, datetime, boolean, inline array or inline table"))}recordValue(e){return this.returnNow(e)}parseInf(){
if(this.char===CHAR_n)return this.next(this.parseInf2);throw this.error(new TomlError('Unexpected character, expected "inf", "+inf" or "-inf"'))}parseInf2(){if(this.
char===CHAR_f)return this.state.buf==="-"?this.return(-1/0):this.return(1/0);throw this.error(new TomlError('Unexpected character, expected "inf", "+inf" or "-i\
nf"'))}parseNan(){if(this.char===CHAR_a)return this.next(this.parseNan2);throw this.error(new TomlError('Unexpected character, expected "nan"'))}parseNan2(){if(this.
char===CHAR_n)return this.return(NaN);throw this.error(new TomlError('Unexpected character, expected "nan"'))}parseKeyword(){return this.char===CHAR_QUOT?this.next(
this.parseBasicString):this.char===CHAR_APOS?this.next(this.parseLiteralString):this.goto(this.parseBareKey)}parseBareKey(){do{if(this.char===t.END)throw this.error(
new TomlError("Key ended without value"));if(isAlphaNumHyphen(this.char))this.consume();else{if(this.state.buf.length===0)throw this.error(new TomlError("Empty \
bare keys are not allowed"));return this.returnNow()}}while(this.nextChar())}parseSingleString(){return this.char===CHAR_APOS?this.next(this.parseLiteralMultiStringMaybe):
this.goto(this.parseLiteralString)}parseLiteralString(){do{if(this.char===CHAR_APOS)return this.return();if(this.atEndOfLine())throw this.error(new TomlError("U\
nterminated string"));if(this.char===CHAR_DEL||this.char<=CTRL_CHAR_BOUNDARY&&this.char!==CTRL_I)throw this.errorControlCharIn("strings");this.consume()}while(this.
nextChar())}parseLiteralMultiStringMaybe(){return this.char===CHAR_APOS?this.next(this.parseLiteralMultiString):this.returnNow()}parseLiteralMultiString(){return this.
char===CTRL_M?null:this.char===CTRL_J?this.next(this.parseLiteralMultiStringContent):this.goto(this.parseLiteralMultiStringContent)}parseLiteralMultiStringContent(){
do{if(this.char===CHAR_APOS)return this.next(this.parseLiteralMultiEnd);if(this.char===t.END)throw this.error(new TomlError("Unterminated multi-line string"));if(this.
char===CHAR_DEL||this.char<=CTRL_CHAR_BOUNDARY&&this.char!==CTRL_I&&this.char!==CTRL_J&&this.char!==CTRL_M)throw this.errorControlCharIn("strings");this.consume()}while(this.
nextChar())}parseLiteralMultiEnd(){return this.char===CHAR_APOS?this.next(this.parseLiteralMultiEnd2):(this.state.buf+="'",this.goto(this.parseLiteralMultiStringContent))}parseLiteralMultiEnd2(){
return this.char===CHAR_APOS?this.next(this.parseLiteralMultiEnd3):(this.state.buf+="''",this.goto(this.parseLiteralMultiStringContent))}parseLiteralMultiEnd3(){
return this.char===CHAR_APOS?(this.state.buf+="'",this.next(this.parseLiteralMultiEnd4)):this.returnNow()}parseLiteralMultiEnd4(){return this.char===CHAR_APOS?(this.
state.buf+="'",this.return()):this.returnNow()}parseDoubleString(){return this.char===CHAR_QUOT?this.next(this.parseMultiStringMaybe):this.goto(this.parseBasicString)}parseBasicString(){
do{if(this.char===CHAR_BSOL)return this.call(this.parseEscape,this.recordEscapeReplacement);if(this.char===CHAR_QUOT)return this.return();if(this.atEndOfLine())
throw this.error(new TomlError("Unterminated string"));if(this.char===CHAR_DEL||this.char<=CTRL_CHAR_BOUNDARY&&this.char!==CTRL_I)throw this.errorControlCharIn(
"strings");this.consume()}while(this.nextChar())}recordEscapeReplacement(e){return this.state.buf+=e,this.goto(this.parseBasicString)}parseMultiStringMaybe(){return this.
char===CHAR_QUOT?this.next(this.parseMultiString):this.returnNow()}parseMultiString(){return this.char===CTRL_M?null:this.char===CTRL_J?this.next(this.parseMultiStringContent):
this.goto(this.parseMultiStringContent)}parseMultiStringContent(){do{if(this.char===CHAR_BSOL)return this.call(this.parseMultiEscape,this.recordMultiEscapeReplacement);
if(this.char===CHAR_QUOT)return this.next(this.parseMultiEnd);if(this.char===t.END)throw this.error(new TomlError("Unterminated multi-line string"));if(this.char===
CHAR_DEL||this.char<=CTRL_CHAR_BOUNDARY&&this.char!==CTRL_I&&this.char!==CTRL_J&&this.char!==CTRL_M)throw this.errorControlCharIn("strings");this.consume()}while(this.
nextChar())}errorControlCharIn(e){let h="\\u00";return this.char<16&&(h+="0"),h+=this.char.toString(16),this.error(new TomlError(`Control characters (codes < 0x\
1f and 0x7f) are not allowed in ${e}, use ${h} instead`))}recordMultiEscapeReplacement(e){return this.state.buf+=e,this.goto(this.parseMultiStringContent)}parseMultiEnd(){
return this.char===CHAR_QUOT?this.next(this.parseMultiEnd2):(this.state.buf+='"',this.goto(this.parseMultiStringContent))}parseMultiEnd2(){return this.char===CHAR_QUOT?
this.next(this.parseMultiEnd3):(this.state.buf+='""',this.goto(this.parseMultiStringContent))}parseMultiEnd3(){return this.char===CHAR_QUOT?(this.state.buf+='"',
this.next(this.parseMultiEnd4)):this.returnNow()}parseMultiEnd4(){return this.char===CHAR_QUOT?(this.state.buf+='"',this.return()):this.returnNow()}parseMultiEscape(){
return this.char===CTRL_M||this.char===CTRL_J?this.next(this.parseMultiTrim):this.char===CHAR_SP||this.char===CTRL_I?this.next(this.parsePreMultiTrim):this.goto(
this.parseEscape)}parsePreMultiTrim(){if(this.char===CHAR_SP||this.char===CTRL_I)return null;if(this.char===CTRL_M||this.char===CTRL_J)return this.next(this.parseMultiTrim);
throw this.error(new TomlError("Can't escape whitespace"))}parseMultiTrim(){return this.char===CTRL_J||this.char===CHAR_SP||this.char===CTRL_I||this.char===CTRL_M?
null:this.returnNow()}parseEscape(){if(this.char in escapes)return this.return(escapes[this.char]);if(this.char===CHAR_u)return this.call(this.parseSmallUnicode,
this.parseUnicodeReturn);if(this.char===CHAR_U)return this.call(this.parseLargeUnicode,this.parseUnicodeReturn);throw this.error(new TomlError("Unknown escape c\
haracter: "+this.char))}parseUnicodeReturn(e){try{const h=parseInt(e,16);if(h>=SURROGATE_FIRST&&h<=SURROGATE_LAST)throw this.error(new TomlError("Invalid unicod\
e, character in range 0xD800 - 0xDFFF is reserved"));return this.returnNow(String.fromCodePoint(h))}catch(h){throw this.error(TomlError.wrap(h))}}parseSmallUnicode(){
if(isHexit(this.char)){if(this.consume(),this.state.buf.length>=4)return this.return()}else throw this.error(new TomlError("Invalid character in unicode sequenc\
e, expected hex"))}parseLargeUnicode(){if(isHexit(this.char)){if(this.consume(),this.state.buf.length>=8)return this.return()}else throw this.error(new TomlError(
"Invalid character in unicode sequence, expected hex"))}parseNumberSign(){return this.consume(),this.next(this.parseMaybeSignedInfOrNan)}parseMaybeSignedInfOrNan(){
return this.char===CHAR_i?this.next(this.parseInf):this.char===CHAR_n?this.next(this.parseNan):this.callNow(this.parseNoUnder,this.parseNumberIntegerStart)}parseNumberIntegerStart(){
return this.char===CHAR_0?(this.consume(),this.next(this.parseNumberIntegerExponentOrDecimal)):this.goto(this.parseNumberInteger)}parseNumberIntegerExponentOrDecimal(){
return this.char===CHAR_PERIOD?(this.consume(),this.call(this.parseNoUnder,this.parseNumberFloat)):this.char===CHAR_E||this.char===CHAR_e?(this.consume(),this.next(
this.parseNumberExponentSign)):this.returnNow(Integer(this.state.buf))}parseNumberInteger(){if(isDigit(this.char))this.consume();else{if(this.char===CHAR_LOWBAR)
return this.call(this.parseNoUnder);if(this.char===CHAR_E||this.char===CHAR_e)return this.consume(),this.next(this.parseNumberExponentSign);if(this.char===CHAR_PERIOD)
return this.consume(),this.call(this.parseNoUnder,this.parseNumberFloat);{const e=Integer(this.state.buf);if(e.isNaN())throw this.error(new TomlError("Invalid n\
umber"));return this.returnNow(e)}}}parseNoUnder(){if(this.char===CHAR_LOWBAR||this.char===CHAR_PERIOD||this.char===CHAR_E||this.char===CHAR_e)throw this.error(
new TomlError("Unexpected character, expected digit"));if(this.atEndOfWord())throw this.error(new TomlError("Incomplete number"));return this.returnNow()}parseNoUnderHexOctBinLiteral(){
if(this.char===CHAR_LOWBAR||this.char===CHAR_PERIOD)throw this.error(new TomlError("Unexpected character, expected digit"));if(this.atEndOfWord())throw this.error(
new TomlError("Incomplete number"));return this.returnNow()}parseNumberFloat(){if(this.char===CHAR_LOWBAR)return this.call(this.parseNoUnder,this.parseNumberFloat);
if(isDigit(this.char))this.consume();else return this.char===CHAR_E||this.char===CHAR_e?(this.consume(),this.next(this.parseNumberExponentSign)):this.returnNow(
Float(this.state.buf))}parseNumberExponentSign(){if(isDigit(this.char))return this.goto(this.parseNumberExponent);if(this.char===CHAR_HYPHEN||this.char===CHAR_PLUS)
this.consume(),this.call(this.parseNoUnder,this.parseNumberExponent);else throw this.error(new TomlError("Unexpected character, expected -, + or digit"))}parseNumberExponent(){
if(isDigit(this.char))this.consume();else return this.char===CHAR_LOWBAR?this.call(this.parseNoUnder):this.returnNow(Float(this.state.buf))}parseNumberOrDateTime(){
return this.char===CHAR_0?(this.consume(),this.next(this.parseNumberBaseOrDateTime)):this.goto(this.parseNumberOrDateTimeOnly)}parseNumberOrDateTimeOnly(){if(this.
char===CHAR_LOWBAR)return this.call(this.parseNoUnder,this.parseNumberInteger);if(isDigit(this.char))this.consume(),this.state.buf.length>4&&this.next(this.parseNumberInteger);else
return this.char===CHAR_E||this.char===CHAR_e?(this.consume(),this.next(this.parseNumberExponentSign)):this.char===CHAR_PERIOD?(this.consume(),this.call(this.parseNoUnder,
this.parseNumberFloat)):this.char===CHAR_HYPHEN?this.goto(this.parseDateTime):this.char===CHAR_COLON?this.goto(this.parseOnlyTimeHour):this.returnNow(Integer(this.
state.buf))}parseDateTimeOnly(){if(this.state.buf.length<4){if(isDigit(this.char))return this.consume();if(this.char===CHAR_COLON)return this.goto(this.parseOnlyTimeHour);
throw this.error(new TomlError("Expected digit while parsing year part of a date"))}else{if(this.char===CHAR_HYPHEN)return this.goto(this.parseDateTime);throw this.
error(new TomlError("Expected hyphen (-) while parsing year part of date"))}}parseNumberBaseOrDateTime(){return this.char===CHAR_b?(this.consume(),this.call(this.
parseNoUnderHexOctBinLiteral,this.parseIntegerBin)):this.char===CHAR_o?(this.consume(),this.call(this.parseNoUnderHexOctBinLiteral,this.parseIntegerOct)):this.char===
CHAR_x?(this.consume(),this.call(this.parseNoUnderHexOctBinLiteral,this.parseIntegerHex)):this.char===CHAR_PERIOD?this.goto(this.parseNumberInteger):isDigit(this.
char)?this.goto(this.parseDateTimeOnly):this.returnNow(Integer(this.state.buf))}parseIntegerHex(){if(isHexit(this.char))this.consume();else{if(this.char===CHAR_LOWBAR)
return this.call(this.parseNoUnderHexOctBinLiteral);{const e=Integer(this.state.buf);if(e.isNaN())throw this.error(new TomlError("Invalid number"));return this.
returnNow(e)}}}parseIntegerOct(){if(isOctit(this.char))this.consume();else{if(this.char===CHAR_LOWBAR)return this.call(this.parseNoUnderHexOctBinLiteral);{const e=Integer(
this.state.buf);if(e.isNaN())throw this.error(new TomlError("Invalid number"));return this.returnNow(e)}}}parseIntegerBin(){if(isBit(this.char))this.consume();else{
if(this.char===CHAR_LOWBAR)return this.call(this.parseNoUnderHexOctBinLiteral);{const e=Integer(this.state.buf);if(e.isNaN())throw this.error(new TomlError("Inv\
alid number"));return this.returnNow(e)}}}parseDateTime(){if(this.state.buf.length<4)throw this.error(new TomlError("Years less than 1000 must be zero padded to\
 four characters"));return this.state.result=this.state.buf,this.state.buf="",this.next(this.parseDateMonth)}parseDateMonth(){if(this.char===CHAR_HYPHEN){if(this.
state.buf.length<2)throw this.error(new TomlError("Months less than 10 must be zero padded to two characters"));return this.state.result+="-"+this.state.buf,this.
state.buf="",this.next(this.parseDateDay)}else if(isDigit(this.char))this.consume();else throw this.error(new TomlError("Incomplete datetime"))}parseDateDay(){if(this.
char===CHAR_T||this.char===CHAR_SP){if(this.state.buf.length<2)throw this.error(new TomlError("Days less than 10 must be zero padded to two characters"));return this.
state.result+="-"+this.state.buf,this.state.buf="",this.next(this.parseStartTimeHour)}else{if(this.atEndOfWord())return this.returnNow(createDate(this.state.result+
"-"+this.state.buf));if(isDigit(this.char))this.consume();else throw this.error(new TomlError("Incomplete datetime"))}}parseStartTimeHour(){return this.atEndOfWord()?
this.returnNow(createDate(this.state.result)):this.goto(this.parseTimeHour)}parseTimeHour(){if(this.char===CHAR_COLON){if(this.state.buf.length<2)throw this.error(
new TomlError("Hours less than 10 must be zero padded to two characters"));return this.state.result+="T"+this.state.buf,this.state.buf="",this.next(this.parseTimeMin)}else if(isDigit(
this.char))this.consume();else throw this.error(new TomlError("Incomplete datetime"))}parseTimeMin(){if(this.state.buf.length<2&&isDigit(this.char))this.consume();else{
if(this.state.buf.length===2&&this.char===CHAR_COLON)return this.state.result+=":"+this.state.buf,this.state.buf="",this.next(this.parseTimeSec);throw this.error(
new TomlError("Incomplete datetime"))}}parseTimeSec(){if(isDigit(this.char)){if(this.consume(),this.state.buf.length===2)return this.state.result+=":"+this.state.
buf,this.state.buf="",this.next(this.parseTimeZoneOrFraction)}else throw this.error(new TomlError("Incomplete datetime"))}parseOnlyTimeHour(){if(this.char===CHAR_COLON){
if(this.state.buf.length<2)throw this.error(new TomlError("Hours less than 10 must be zero padded to two characters"));return this.state.result=this.state.buf,this.
state.buf="",this.next(this.parseOnlyTimeMin)}else throw this.error(new TomlError("Incomplete time"))}parseOnlyTimeMin(){if(this.state.buf.length<2&&isDigit(this.
char))this.consume();else{if(this.state.buf.length===2&&this.char===CHAR_COLON)return this.state.result+=":"+this.state.buf,this.state.buf="",this.next(this.parseOnlyTimeSec);
throw this.error(new TomlError("Incomplete time"))}}parseOnlyTimeSec(){if(isDigit(this.char)){if(this.consume(),this.state.buf.length===2)return this.next(this.
parseOnlyTimeFractionMaybe)}else throw this.error(new TomlError("Incomplete time"))}parseOnlyTimeFractionMaybe(){if(this.state.result+=":"+this.state.buf,this.char===
CHAR_PERIOD)this.state.buf="",this.next(this.parseOnlyTimeFraction);else return this.return(createTime(this.state.result))}parseOnlyTimeFraction(){if(isDigit(this.
char))this.consume();else if(this.atEndOfWord()){if(this.state.buf.length===0)throw this.error(new TomlError("Expected digit in milliseconds"));return this.returnNow(
createTime(this.state.result+"."+this.state.buf))}else throw this.error(new TomlError("Unexpected character in datetime, expected period (.), minus (-), plus (+\
) or Z"))}parseTimeZoneOrFraction(){if(this.char===CHAR_PERIOD)this.consume(),this.next(this.parseDateTimeFraction);else if(this.char===CHAR_HYPHEN||this.char===
CHAR_PLUS)this.consume(),this.next(this.parseTimeZoneHour);else{if(this.char===CHAR_Z)return this.consume(),this.return(createDateTime(this.state.result+this.state.
buf));if(this.atEndOfWord())return this.returnNow(createDateTimeFloat(this.state.result+this.state.buf));throw this.error(new TomlError("Unexpected character in\
 datetime, expected period (.), minus (-), plus (+) or Z"))}}parseDateTimeFraction(){if(isDigit(this.char))this.consume();else{if(this.state.buf.length===1)throw this.
error(new TomlError("Expected digit in milliseconds"));if(this.char===CHAR_HYPHEN||this.char===CHAR_PLUS)this.consume(),this.next(this.parseTimeZoneHour);else{if(this.
char===CHAR_Z)return this.consume(),this.return(createDateTime(this.state.result+this.state.buf));if(this.atEndOfWord())return this.returnNow(createDateTimeFloat(
this.state.result+this.state.buf));throw this.error(new TomlError("Unexpected character in datetime, expected period (.), minus (-), plus (+) or Z"))}}}parseTimeZoneHour(){
if(isDigit(this.char)){if(this.consume(),/\d\d$/.test(this.state.buf))return this.next(this.parseTimeZoneSep)}else throw this.error(new TomlError("Unexpected ch\
aracter in datetime, expected digit"))}parseTimeZoneSep(){if(this.char===CHAR_COLON)this.consume(),this.next(this.parseTimeZoneMin);else throw this.error(new TomlError(
"Unexpected character in datetime, expected colon"))}parseTimeZoneMin(){if(isDigit(this.char)){if(this.consume(),/\d\d$/.test(this.state.buf))return this.return(
createDateTime(this.state.result+this.state.buf))}else throw this.error(new TomlError("Unexpected character in datetime, expected digit"))}parseBoolean(){if(this.
char===CHAR_t)return this.consume(),this.next(this.parseTrue_r);if(this.char===CHAR_f)return this.consume(),this.next(this.parseFalse_a)}parseTrue_r(){if(this.char===
CHAR_r)return this.consume(),this.next(this.parseTrue_u);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseTrue_u(){if(this.char===
CHAR_u)return this.consume(),this.next(this.parseTrue_e);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseTrue_e(){if(this.char===
CHAR_e)return this.return(!0);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseFalse_a(){if(this.char===CHAR_a)return this.consume(),
this.next(this.parseFalse_l);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseFalse_l(){if(this.char===CHAR_l)return this.consume(),
this.next(this.parseFalse_s);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseFalse_s(){if(this.char===CHAR_s)return this.consume(),
this.next(this.parseFalse_e);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseFalse_e(){if(this.char===CHAR_e)return this.return(
!1);throw this.error(new TomlError("Invalid boolean, expected true or false"))}parseInlineList(){if(this.char===CHAR_SP||this.char===CTRL_I||this.char===CTRL_M||
this.char===CTRL_J)return null;if(this.char===t.END)throw this.error(new TomlError("Unterminated inline array"));return this.char===CHAR_NUM?this.call(this.parseComment):
this.char===CHAR_RSQB?this.return(this.state.resultArr||InlineList()):this.callNow(this.parseValue,this.recordInlineListValue)}recordInlineListValue(e){return this.
state.resultArr||(this.state.resultArr=InlineList(tomlType(e))),isFloat(e)||isInteger(e)?this.state.resultArr.push(e.valueOf()):this.state.resultArr.push(e),this.
goto(this.parseInlineListNext)}parseInlineListNext(){if(this.char===CHAR_SP||this.char===CTRL_I||this.char===CTRL_M||this.char===CTRL_J)return null;if(this.char===
CHAR_NUM)return this.call(this.parseComment);if(this.char===CHAR_COMMA)return this.next(this.parseInlineList);if(this.char===CHAR_RSQB)return this.goto(this.parseInlineList);
throw this.error(new TomlError("Invalid character, expected whitespace, comma (,) or close bracket (])"))}parseInlineTable(){if(this.char===CHAR_SP||this.char===
CTRL_I)return null;if(this.char===t.END||this.char===CHAR_NUM||this.char===CTRL_J||this.char===CTRL_M)throw this.error(new TomlError("Unterminated inline array"));
return this.char===CHAR_RCUB?this.return(this.state.resultTable||InlineTable()):(this.state.resultTable||(this.state.resultTable=InlineTable()),this.callNow(this.
parseAssign,this.recordInlineTableValue))}recordInlineTableValue(e){let h=this.state.resultTable,u=e.key.pop();for(let s of e.key){if(hasKey(h,s)&&(!isTable(h[s])||
h[s][_declared]))throw this.error(new TomlError("Can't redefine existing key"));h=h[s]=h[s]||Table()}if(hasKey(h,u))throw this.error(new TomlError("Can't redefi\
ne existing key"));return isInteger(e.value)||isFloat(e.value)?h[u]=e.value.valueOf():h[u]=e.value,this.goto(this.parseInlineTableNext)}parseInlineTableNext(){if(this.
char===CHAR_SP||this.char===CTRL_I)return null;if(this.char===t.END||this.char===CHAR_NUM||this.char===CTRL_J||this.char===CTRL_M)throw this.error(new TomlError(
"Unterminated inline array"));if(this.char===CHAR_COMMA)return this.next(this.parseInlineTablePostComma);if(this.char===CHAR_RCUB)return this.goto(this.parseInlineTable);
throw this.error(new TomlError("Invalid character, expected whitespace, comma (,) or close bracket (])"))}parseInlineTablePostComma(){if(this.char===CHAR_SP||this.
char===CTRL_I)return null;if(this.char===t.END||this.char===CHAR_NUM||this.char===CTRL_J||this.char===CTRL_M)throw this.error(new TomlError("Unterminated inline\
 array"));if(this.char===CHAR_COMMA)throw this.error(new TomlError("Empty elements in inline tables are not permitted"));if(this.char===CHAR_RCUB)throw this.error(
new TomlError("Trailing commas in inline tables are not permitted"));return this.goto(this.parseInlineTable)}}return l}i(makeParserClass,"makeParserClass")}),7072:((t,l,n)=>{
t.exports=u;const e=n(2862),h=n(7349);function u(s,f){f||(f={});const c=0,p=f.blocksize||40960,m=new e;return new Promise((C,R)=>{setImmediate(g,c,p,C,R)});function g(C,R,H,x){
if(C>=s.length)try{return H(m.finish())}catch(A){return x(h(A,s))}try{m.parse(s.slice(C,C+R)),setImmediate(g,C+R,R,H,x)}catch(A){x(h(A,s))}}}i(u,"parseAsync")}),
7349:(t=>{t.exports=l;function l(n,e){if(n.pos==null||n.line==null)return n;let h=n.message;if(h+=` at row ${n.line+1}, col ${n.col+1}, pos ${n.pos}:
`,e&&e.split){const u=e.split(/\n/),s=String(Math.min(u.length,n.line+3)).length;let f=" ";for(;f.length<s;)f+=" ";for(let c=Math.max(0,n.line-1);c<Math.min(u.length,
n.line+2);++c){let p=String(c+1);if(p.length<s&&(p=" "+p),n.line===c){h+=p+"> "+u[c]+`
`,h+=f+"  ";for(let m=0;m<n.col;++m)h+=" ";h+=`^
`}else h+=p+": "+u[c]+`
`}}return n.message=h+`
`,n}i(l,"prettyError")}),6874:((t,l,n)=>{t.exports=u;const e=n(2203),h=n(2862);function u(c){return c?s(c):f(c)}i(u,"parseStream");function s(c){const p=new h;return c.
setEncoding("utf8"),new Promise((m,g)=>{let C,R=!1,H=!1;function x(){if(R=!0,!C)try{m(p.finish())}catch(w){g(w)}}i(x,"finish");function A(w){H=!0,g(w)}i(A,"erro\
r"),c.once("end",x),c.once("error",A),N();function N(){C=!0;let w;for(;(w=c.read())!==null;)try{p.parse(w)}catch(L){return A(L)}if(C=!1,R)return x();H||c.once("\
readable",N)}i(N,"readNext")})}i(s,"parseReadable");function f(){const c=new h;return new e.Transform({objectMode:!0,transform(p,m,g){try{c.parse(p.toString(m))}catch(C){
this.emit("error",C)}g()},flush(p){try{this.push(c.finish())}catch(m){this.emit("error",m)}p()}})}i(f,"parseTransform")}),4171:((t,l,n)=>{t.exports=u;const e=n(
2862),h=n(7349);function u(s){global.Buffer&&global.Buffer.isBuffer(s)&&(s=s.toString("utf8"));const f=new e;try{return f.parse(s),f.finish()}catch(c){throw h(c,
s)}}i(u,"parseString")}),9185:((t,l,n)=>{t.exports=n(4171),t.exports.async=n(7072),t.exports.stream=n(6874),t.exports.prettyError=n(7349)}),3887:(t=>{t.exports=
l,t.exports.value=A;function l(r){if(r===null)throw n("null");if(r===void 0)throw n("undefined");if(typeof r!="object")throw n(typeof r);if(typeof r.toJSON=="fu\
nction"&&(r=r.toJSON()),r==null)return null;const a=c(r);if(a!=="table")throw n(a);return s("","",r)}i(l,"stringify");function n(r){return new Error("Can only s\
tringify objects, not "+r)}i(n,"typeError");function e(r){return Object.keys(r).filter(a=>f(r[a]))}i(e,"getInlineKeys");function h(r){return Object.keys(r).filter(
a=>!f(r[a]))}i(h,"getComplexKeys");function u(r){let a=Array.isArray(r)?[]:Object.prototype.hasOwnProperty.call(r,"__proto__")?{["__proto__"]:void 0}:{};for(let o of Object.
keys(r))r[o]&&typeof r[o].toJSON=="function"&&!("toISOString"in r[o])?a[o]=r[o].toJSON():a[o]=r[o];return a}i(u,"toJSON");function s(r,a,o){o=u(o);let _,T;_=e(o),
T=h(o);const d=[],E=a||"";_.forEach(b=>{var O=c(o[b]);O!=="undefined"&&O!=="null"&&d.push(E+p(b)+" = "+x(o[b],!0))}),d.length>0&&d.push("");const I=r&&_.length>
0?a+"  ":"";return T.forEach(b=>{d.push(M(r,I,b,o[b]))}),d.join(`
`)}i(s,"stringifyObject");function f(r){switch(c(r)){case"undefined":case"null":case"integer":case"nan":case"float":case"boolean":case"string":case"datetime":return!0;case"\
array":return r.length===0||c(r[0])!=="table";case"table":return Object.keys(r).length===0;default:return!1}}i(f,"isInline");function c(r){return r===void 0?"un\
defined":r===null?"null":typeof r=="bigint"||Number.isInteger(r)&&!Object.is(r,-0)?"integer":typeof r=="number"?"float":typeof r=="boolean"?"boolean":typeof r==
"string"?"string":"toISOString"in r?isNaN(r)?"undefined":"datetime":Array.isArray(r)?"array":"table"}i(c,"tomlType");function p(r){const a=String(r);return/^[-A-Za-z0-9_]+$/.
test(a)?a:m(a)}i(p,"stringifyKey");function m(r){return'"'+R(r).replace(/"/g,'\\"')+'"'}i(m,"stringifyBasicString");function g(r){return"'"+r+"'"}i(g,"stringify\
LiteralString");function C(r,a){for(;a.length<r;)a="0"+a;return a}i(C,"numpad");function R(r){return r.replace(/\\/g,"\\\\").replace(/[\b]/g,"\\b").replace(/\t/g,
"\\t").replace(/\n/g,"\\n").replace(/\f/g,"\\f").replace(/\r/g,"\\r").replace(/([\u0000-\u001f\u007f])/,a=>"\\u"+C(4,a.codePointAt(0).toString(16)))}i(R,"escape\
String");function H(r){let a=r.split(/\n/).map(o=>R(o).replace(/"(?="")/g,'\\"')).join(`
`);return a.slice(-1)==='"'&&(a+=`\\
`),`"""
`+a+'"""'}i(H,"stringifyMultilineString");function x(r,a){let o=c(r);return o==="string"&&(a&&/\n/.test(r)?o="string-multiline":!/[\b\t\n\f\r']/.test(r)&&/"/.test(
r)&&(o="string-literal")),A(r,o)}i(x,"stringifyAnyInline");function A(r,a){switch(a||(a=c(r)),a){case"string-multiline":return H(r);case"string":return m(r);case"\
string-literal":return g(r);case"integer":return N(r);case"float":return w(r);case"boolean":return L(r);case"datetime":return S(r);case"array":return y(r.filter(
o=>c(o)!=="null"&&c(o)!=="undefined"&&c(o)!=="nan"));case"table":return D(r);default:throw n(a)}}i(A,"stringifyInline");function N(r){return String(r).replace(/\B(?=(\d{3})+(?!\d))/g,
"_")}i(N,"stringifyInteger");function w(r){if(r===1/0)return"inf";if(r===-1/0)return"-inf";if(Object.is(r,NaN))return"nan";if(Object.is(r,-0))return"-0.0";const[
a,o]=String(r).split(".");return N(a)+"."+o}i(w,"stringifyFloat");function L(r){return String(r)}i(L,"stringifyBoolean");function S(r){return r.toISOString()}i(
S,"stringifyDatetime");function y(r){r=u(r);let a="[";const o=r.map(_=>A(_));return o.join(", ").length>60||/\n/.test(o)?a+=`
  `+o.join(`,
  `)+`
`:a+=" "+o.join(", ")+(o.length>0?" ":""),a+"]"}i(y,"stringifyInlineArray");function D(r){r=u(r);const a=[];return Object.keys(r).forEach(o=>{a.push(p(o)+" = "+
x(r[o],!1))}),"{ "+a.join(", ")+(a.length>0?" ":"")+"}"}i(D,"stringifyInlineTable");function M(r,a,o,_){const T=c(_);if(T==="array")return U(r,a,o,_);if(T==="ta\
ble")return P(r,a,o,_);throw n(T)}i(M,"stringifyComplex");function U(r,a,o,_){_=u(_);const T=c(_[0]);if(T!=="table")throw n(T);const d=r+p(o);let E="";return _.
forEach(I=>{E.length>0&&(E+=`
`),E+=a+"[["+d+`]]
`,E+=s(d+".",a,I)}),E}i(U,"stringifyArrayOfTables");function P(r,a,o,_){const T=r+p(o);let d="";return e(_).length>0&&(d+=a+"["+T+`]
`),d+s(T+".",a,_)}i(P,"stringifyComplexTable")}),4572:((t,l,n)=>{l.parse=n(9185),l.stringify=n(3887)})};export{id,ids,modules};
