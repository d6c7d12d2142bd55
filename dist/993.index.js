var ah=Object.defineProperty;var o=(M,P)=>ah(M,"name",{value:P,configurable:!0});const Bp=993,$p=[993],Lp={546:((M,P,y)=>{const T=y(5317),b=y(7877),C=y(6469);function R(p,x,O){const w=b(p,x,O),E=T.spawn(w.command,w.args,w.options);return C.hookChildProcess(
E,w),E}o(R,"spawn");function A(p,x,O){const w=b(p,x,O),E=T.spawnSync(w.command,w.args,w.options);return E.error=E.error||C.verifyENOENTSync(E.status,w),E}o(A,"s\
pawnSync"),M.exports=R,M.exports.spawn=R,M.exports.sync=A,M.exports._parse=b,M.exports._enoent=C}),6469:(M=>{const P=process.platform==="win32";function y(R,A){
return Object.assign(new Error(`${A} ${R.command} ENOENT`),{code:"ENOENT",errno:"ENOENT",syscall:`${A} ${R.command}`,path:R.command,spawnargs:R.args})}o(y,"notF\
oundError");function T(R,A){if(!P)return;const p=R.emit;R.emit=function(x,O){if(x==="exit"){const w=b(O,A);if(w)return p.call(R,"error",w)}return p.apply(R,arguments)}}
o(T,"hookChildProcess");function b(R,A){return P&&R===1&&!A.file?y(A.original,"spawn"):null}o(b,"verifyENOENT");function C(R,A){return P&&R===1&&!A.file?y(A.original,
"spawnSync"):null}o(C,"verifyENOENTSync"),M.exports={hookChildProcess:T,verifyENOENT:b,verifyENOENTSync:C,notFoundError:y}}),7877:((M,P,y)=>{const T=y(6928),b=y(
4866),C=y(2164),R=y(599),A=process.platform==="win32",p=/\.(?:com|exe)$/i,x=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;function O(S){S.file=b(S);const I=S.file&&
R(S.file);return I?(S.args.unshift(S.file),S.command=I,b(S)):S.file}o(O,"detectShebang");function w(S){if(!A)return S;const I=O(S),$=!p.test(I);if(S.options.forceShell||
$){const N=x.test(I);S.command=T.normalize(S.command),S.command=C.command(S.command),S.args=S.args.map(z=>C.argument(z,N));const W=[S.command].concat(S.args).join(
" ");S.args=["/d","/s","/c",`"${W}"`],S.command=process.env.comspec||"cmd.exe",S.options.windowsVerbatimArguments=!0}return S}o(w,"parseNonShell");function E(S,I,$){
I&&!Array.isArray(I)&&($=I,I=null),I=I?I.slice(0):[],$=Object.assign({},$);const N={command:S,args:I,options:$,file:void 0,original:{command:S,args:I}};return $.
shell?N:w(N)}o(E,"parse"),M.exports=E}),2164:(M=>{const P=/([()\][%!^"`<>&|;, *?])/g;function y(b){return b=b.replace(P,"^$1"),b}o(y,"escapeCommand");function T(b,C){
return b=`${b}`,b=b.replace(/(?=(\\+?)?)\1"/g,'$1$1\\"'),b=b.replace(/(?=(\\+?)?)\1$/,"$1$1"),b=`"${b}"`,b=b.replace(P,"^$1"),C&&(b=b.replace(P,"^$1")),b}o(T,"e\
scapeArgument"),M.exports.command=y,M.exports.argument=T}),599:((M,P,y)=>{const T=y(9896),b=y(9152);function C(R){const p=Buffer.alloc(150);let x;try{x=T.openSync(
R,"r"),T.readSync(x,p,0,150,0),T.closeSync(x)}catch{}return b(p.toString())}o(C,"readShebang"),M.exports=C}),4866:((M,P,y)=>{const T=y(6928),b=y(6848),C=y(6689);
function R(p,x){const O=p.options.env||process.env,w=process.cwd(),E=p.options.cwd!=null,S=E&&process.chdir!==void 0&&!process.chdir.disabled;if(S)try{process.chdir(
p.options.cwd)}catch{}let I;try{I=b.sync(p.command,{path:O[C({env:O})],pathExt:x?T.delimiter:void 0})}catch{}finally{S&&process.chdir(w)}return I&&(I=T.resolve(
E?p.options.cwd:"",I)),I}o(R,"resolveCommandAttempt");function A(p){return R(p)||R(p,!0)}o(A,"resolveCommand"),M.exports=A}),2940:((M,P,y)=>{var T=y(9896),b;process.
platform==="win32"||global.TESTING_WINDOWS?b=y(9225):b=y(1025),M.exports=C,C.sync=R;function C(A,p,x){if(typeof p=="function"&&(x=p,p={}),!x){if(typeof Promise!=
"function")throw new TypeError("callback not provided");return new Promise(function(O,w){C(A,p||{},function(E,S){E?w(E):O(S)})})}b(A,p||{},function(O,w){O&&(O.code===
"EACCES"||p&&p.ignoreErrors)&&(O=null,w=!1),x(O,w)})}o(C,"isexe");function R(A,p){try{return b.sync(A,p||{})}catch(x){if(p&&p.ignoreErrors||x.code==="EACCES")return!1;
throw x}}o(R,"sync")}),1025:((M,P,y)=>{M.exports=b,b.sync=C;var T=y(9896);function b(p,x,O){T.stat(p,function(w,E){O(w,w?!1:R(E,x))})}o(b,"isexe");function C(p,x){
return R(T.statSync(p),x)}o(C,"sync");function R(p,x){return p.isFile()&&A(p,x)}o(R,"checkStat");function A(p,x){var O=p.mode,w=p.uid,E=p.gid,S=x.uid!==void 0?x.
uid:process.getuid&&process.getuid(),I=x.gid!==void 0?x.gid:process.getgid&&process.getgid(),$=parseInt("100",8),N=parseInt("010",8),W=parseInt("001",8),z=$|N,J=O&
W||O&N&&E===I||O&$&&w===S||O&z&&S===0;return J}o(A,"checkMode")}),9225:((M,P,y)=>{M.exports=R,R.sync=A;var T=y(9896);function b(p,x){var O=x.pathExt!==void 0?x.
pathExt:process.env.PATHEXT;if(!O||(O=O.split(";"),O.indexOf("")!==-1))return!0;for(var w=0;w<O.length;w++){var E=O[w].toLowerCase();if(E&&p.substr(-E.length).toLowerCase()===
E)return!0}return!1}o(b,"checkPathExt");function C(p,x,O){return!p.isSymbolicLink()&&!p.isFile()?!1:b(x,O)}o(C,"checkStat");function R(p,x,O){T.stat(p,function(w,E){
O(w,w?!1:C(E,p,x))})}o(R,"isexe");function A(p,x){return C(T.statSync(p),p,x)}o(A,"sync")}),6689:(M=>{const P=o((y={})=>{const T=y.env||process.env;return(y.platform||
process.platform)!=="win32"?"PATH":Object.keys(T).reverse().find(C=>C.toUpperCase()==="PATH")||"Path"},"pathKey");M.exports=P,M.exports.default=P}),9152:((M,P,y)=>{
const T=y(7334);M.exports=(b="")=>{const C=b.match(T);if(!C)return null;const[R,A]=C[0].replace(/#! ?/,"").split(" "),p=R.split("/").pop();return p==="env"?A:A?
`${p} ${A}`:p}}),7334:(M=>{M.exports=/^#!(.*)/}),6848:((M,P,y)=>{const T=process.platform==="win32"||process.env.OSTYPE==="cygwin"||process.env.OSTYPE==="msys",
b=y(6928),C=T?";":":",R=y(2940),A=o(w=>Object.assign(new Error(`not found: ${w}`),{code:"ENOENT"}),"getNotFoundError"),p=o((w,E)=>{const S=E.colon||C,I=w.match(
/\//)||T&&w.match(/\\/)?[""]:[...T?[process.cwd()]:[],...(E.path||process.env.PATH||"").split(S)],$=T?E.pathExt||process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",N=T?
$.split(S):[""];return T&&w.indexOf(".")!==-1&&N[0]!==""&&N.unshift(""),{pathEnv:I,pathExt:N,pathExtExe:$}},"getPathInfo"),x=o((w,E,S)=>{typeof E=="function"&&(S=
E,E={}),E||(E={});const{pathEnv:I,pathExt:$,pathExtExe:N}=p(w,E),W=[],z=o(_=>new Promise((te,V)=>{if(_===I.length)return E.all&&W.length?te(W):V(A(w));const H=I[_],
re=/^".*"$/.test(H)?H.slice(1,-1):H,oe=b.join(re,w),xe=!re&&/^\.[\\\/]/.test(w)?w.slice(0,2)+oe:oe;te(J(xe,_,0))}),"step"),J=o((_,te,V)=>new Promise((H,re)=>{if(V===
$.length)return H(z(te+1));const oe=$[V];R(_+oe,{pathExt:N},(xe,nt)=>{if(!xe&&nt)if(E.all)W.push(_+oe);else return H(_+oe);return H(J(_,te,V+1))})}),"subStep");
return S?z(0).then(_=>S(null,_),S):z(0)},"which"),O=o((w,E)=>{E=E||{};const{pathEnv:S,pathExt:I,pathExtExe:$}=p(w,E),N=[];for(let W=0;W<S.length;W++){const z=S[W],
J=/^".*"$/.test(z)?z.slice(1,-1):z,_=b.join(J,w),te=!J&&/^\.[\\\/]/.test(w)?w.slice(0,2)+_:_;for(let V=0;V<I.length;V++){const H=te+I[V];try{if(R.sync(H,{pathExt:$}))
if(E.all)N.push(H);else return H}catch{}}}if(E.all&&N.length)return N;if(E.nothrow)return null;throw A(w)},"whichSync");M.exports=x,x.sync=O}),6993:((M,P,y)=>{y.
r(P),y.d(P,{$:o(()=>nh,"$"),ExecaError:o(()=>Fe,"ExecaError"),ExecaSyncError:o(()=>je,"ExecaSyncError"),execa:o(()=>Jf,"execa"),execaCommand:o(()=>qf,"execaComm\
and"),execaCommandSync:o(()=>eh,"execaCommandSync"),execaNode:o(()=>th,"execaNode"),execaSync:o(()=>Qf,"execaSync"),getCancelSignal:o(()=>sh,"getCancelSignal"),
getEachMessage:o(()=>ih,"getEachMessage"),getOneMessage:o(()=>oh,"getOneMessage"),parseCommandString:o(()=>Vo,"parseCommandString"),sendMessage:o(()=>rh,"sendMe\
ssage")});function T(e){if(typeof e!="object"||e===null)return!1;const t=Object.getPrototypeOf(e);return(t===null||t===Object.prototype||Object.getPrototypeOf(t)===
null)&&!(Symbol.toStringTag in e)&&!(Symbol.iterator in e)}o(T,"isPlainObject");var b=y(3136);const C=o((e,t)=>{const n=p(R(e));if(typeof n!="string")throw new TypeError(
`${t} must be a string or a file URL: ${n}.`);return n},"safeNormalizeFileUrl"),R=o(e=>A(e)?e.toString():e,"normalizeDenoExecPath"),A=o(e=>typeof e!="string"&&e&&
Object.getPrototypeOf(e)===String.prototype,"isDenoExecPath"),p=o(e=>e instanceof URL?(0,b.fileURLToPath)(e):e,"normalizeFileUrl"),x=o((e,t=[],n={})=>{const r=C(
e,"First argument"),[i,s]=T(t)?[[],t]:[t,n];if(!Array.isArray(i))throw new TypeError(`Second argument must be either an array of arguments or an options object:\
 ${i}`);if(i.some(l=>typeof l=="object"&&l!==null))throw new TypeError(`Second argument must be an array of strings: ${i}`);const a=i.map(String),c=a.find(l=>l.
includes("\0"));if(c!==void 0)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${c}`);if(!T(s))throw new TypeError(`Last argument must be an op\
tions object: ${s}`);return[r,a,s]},"normalizeParameters");var O=y(1421),w=y(6193);const{toString:E}=Object.prototype,S=o(e=>E.call(e)==="[object ArrayBuffer]",
"isArrayBuffer"),I=o(e=>E.call(e)==="[object Uint8Array]","isUint8Array"),$=o(e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),"bufferToUint8Array"),N=new TextEncoder,
W=o(e=>N.encode(e),"stringToUint8Array"),z=new TextDecoder,J=o(e=>z.decode(e),"uint8ArrayToString"),_=o((e,t)=>te(e,t).join(""),"joinToString"),te=o((e,t)=>{if(t===
"utf8"&&e.every(s=>typeof s=="string"))return e;const n=new w.StringDecoder(t),r=e.map(s=>typeof s=="string"?W(s):s).map(s=>n.write(s)),i=n.end();return i===""?
r:[...r,i]},"uint8ArraysToStrings"),V=o(e=>e.length===1&&I(e[0])?e[0]:re(H(e)),"joinToUint8Array"),H=o(e=>e.map(t=>typeof t=="string"?W(t):t),"stringsToUint8Arr\
ays"),re=o(e=>{const t=new Uint8Array(oe(e));let n=0;for(const r of e)t.set(r,n),n+=r.length;return t},"concatUint8Arrays"),oe=o(e=>{let t=0;for(const n of e)t+=
n.length;return t},"getJoinLength"),xe=o(e=>Array.isArray(e)&&Array.isArray(e.raw),"isTemplateString"),nt=o((e,t)=>{let n=[];for(const[s,a]of e.entries())n=Yo({
templates:e,expressions:t,tokens:n,index:s,template:a});if(n.length===0)throw new TypeError("Template script must not be empty");const[r,...i]=n;return[r,i,{}]},
"parseTemplates"),Yo=o(({templates:e,expressions:t,tokens:n,index:r,template:i})=>{if(i===void 0)throw new TypeError(`Invalid backslash sequence: ${e.raw[r]}`);
const{nextTokens:s,leadingWhitespaces:a,trailingWhitespaces:c}=Ko(i,e.raw[r]),l=nn(n,s,a);if(r===t.length)return l;const u=t[r],d=Array.isArray(u)?u.map(f=>rn(f)):
[rn(u)];return nn(l,d,c)},"parseTemplate"),Ko=o((e,t)=>{if(t.length===0)return{nextTokens:[],leadingWhitespaces:!1,trailingWhitespaces:!1};const n=[];let r=0;const i=tn.
has(t[0]);for(let a=0,c=0;a<e.length;a+=1,c+=1){const l=t[c];if(tn.has(l))r!==a&&n.push(e.slice(r,a)),r=a+1;else if(l==="\\"){const u=t[c+1];u===`
`?(a-=1,c+=1):u==="u"&&t[c+2]==="{"?c=t.indexOf("}",c+3):c+=Xo[u]??1}}const s=r===e.length;return s||n.push(e.slice(r)),{nextTokens:n,leadingWhitespaces:i,trailingWhitespaces:s}},
"splitByWhitespaces"),tn=new Set([" ","	","\r",`
`]),Xo={x:3,u:5},nn=o((e,t,n)=>n||e.length===0||t.length===0?[...e,...t]:[...e.slice(0,-1),`${e.at(-1)}${t[0]}`,...t.slice(1)],"concatTokens"),rn=o(e=>{const t=typeof e;
if(t==="string")return e;if(t==="number")return String(e);if(T(e)&&("stdout"in e||"isMaxBuffer"in e))return Zo(e);throw e instanceof O.ChildProcess||Object.prototype.
toString.call(e)==="[object Promise]"?new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}."):new TypeError(
`Unexpected "${t}" in template expression`)},"parseExpression"),Zo=o(({stdout:e})=>{if(typeof e=="string")return e;if(I(e))return J(e);throw e===void 0?new TypeError(
`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.`):new TypeError(`Unexpected "${typeof e}" stdou\
t in template expression`)},"getSubprocessResult");var Y=y(7975),v=y(1708);const le=o(e=>rt.includes(e),"isStandardStream"),rt=[v.stdin,v.stdout,v.stderr],Q=["s\
tdin","stdout","stderr"],on=o(e=>Q[e]??`stdio[${e}]`,"getStreamName"),Jo=o(e=>{const t={...e};for(const n of ln)t[n]=sn(e,n);return t},"normalizeFdSpecificOptio\
ns"),sn=o((e,t)=>{const n=Array.from({length:Qo(e)+1}),r=qo(e[t],n,t);return oi(r,t)},"normalizeFdSpecificOption"),Qo=o(({stdio:e})=>Array.isArray(e)?Math.max(e.
length,Q.length):Q.length,"getStdioLength"),qo=o((e,t,n)=>T(e)?ei(e,t,n):t.fill(e),"normalizeFdSpecificValue"),ei=o((e,t,n)=>{for(const r of Object.keys(e).sort(
ti))for(const i of ni(r,n,t))t[i]=e[r];return t},"normalizeOptionObject"),ti=o((e,t)=>an(e)<an(t)?1:-1,"compareFdName"),an=o(e=>e==="stdout"||e==="stderr"?0:e===
"all"?2:1,"getFdNameOrder"),ni=o((e,t,n)=>{if(e==="ipc")return[n.length-1];const r=cn(e);if(r===void 0||r===0)throw new TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);if(r>=n.length)throw new TypeError(`"${t}.${e}" is inv\
alid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);return r==="all"?[1,2]:[r]},"parseFdName"),cn=o(e=>{if(e==="all")return e;if(Q.includes(e))
return Q.indexOf(e);const t=ri.exec(e);if(t!==null)return Number(t[1])},"parseFd"),ri=/^fd(\d+)$/,oi=o((e,t)=>e.map(n=>n===void 0?si[t]:n),"addDefaultValue"),ii=(0,Y.
debuglog)("execa").enabled?"full":"none",si={lines:!1,buffer:!0,maxBuffer:1e3*1e3*100,verbose:ii,stripFinalNewline:!0},ln=["lines","buffer","maxBuffer","verbose",
"stripFinalNewline"],De=o((e,t)=>t==="ipc"?e.at(-1):e[t],"getFdSpecificValue"),ot=o(({verbose:e},t)=>st(e,t)!=="none","isVerbose"),it=o(({verbose:e},t)=>!["none",
"short"].includes(st(e,t)),"isFullVerbose"),ai=o(({verbose:e},t)=>{const n=st(e,t);return at(n)?n:void 0},"getVerboseFunction"),st=o((e,t)=>t===void 0?ci(e):De(
e,t),"getFdVerbose"),ci=o(e=>e.find(t=>at(t))??ct.findLast(t=>e.includes(t)),"getFdGenericVerbose"),at=o(e=>typeof e=="function","isVerboseFunction"),ct=["none",
"short","full"],li=o((e,t)=>{const n=[e,...t],r=n.join(" "),i=n.map(s=>pi(dn(s))).join(" ");return{command:r,escapedCommand:i}},"joinCommand"),lt=o(e=>(0,Y.stripVTControlCharacters)(
e).split(`
`).map(t=>dn(t)).join(`
`),"escapeLines"),dn=o(e=>e.replaceAll(ui,t=>di(t)),"escapeControlCharacters"),di=o(e=>{const t=fi[e];if(t!==void 0)return t;const n=e.codePointAt(0),r=n.toString(
16);return n<=hi?`\\u${r.padStart(4,"0")}`:`\\U${r}`},"escapeControlCharacter"),ui=o(()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}},
"getSpecialCharRegExp")(),fi={" ":" ","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},hi=65535,pi=o(e=>mi.test(e)?e:v.platform==="win32"?`"${e.replaceAll(
'"','""')}"`:`'${e.replaceAll("'","'\\''")}'`,"quoteString"),mi=/^[\w./-]+$/;function gi(){const{env:e}=v,{TERM:t,TERM_PROGRAM:n}=e;return v.platform!=="win32"?
t!=="linux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||e.ConEmuTask==="{cmd::Cmder}"||n==="Terminus-Sublime"||n==="vscode"||t==="xterm-256color"||t==="alacritty"||t===
"rxvt-unicode"||t==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR==="JetBrains-JediTerm"}o(gi,"isUnicodeSupported");const un={circleQuestionMark:"(?)",questionMarkPrefix:"\
(?)",square:"█",squareDarkShade:"▓",squareMediumShade:"▒",squareLightShade:"░",squareTop:"▀",squareBottom:"▄",squareLeft:"▌",squareRight:"▐",squareCenter:"\
■",bullet:"●",dot:"․",ellipsis:"…",pointerSmall:"›",triangleUp:"▲",triangleUpSmall:"▴",triangleDown:"▼",triangleDownSmall:"▾",triangleLeftSmall:"\
◂",triangleRightSmall:"▸",home:"⌂",heart:"♥",musicNote:"♪",musicNoteBeamed:"♫",arrowUp:"↑",arrowDown:"↓",arrowLeft:"←",arrowRight:"→",arrowLeftRight:"\
↔",arrowUpDown:"↕",almostEqual:"≈",notEqual:"≠",lessOrEqual:"≤",greaterOrEqual:"≥",identical:"≡",infinity:"∞",subscriptZero:"₀",subscriptOne:"\
₁",subscriptTwo:"₂",subscriptThree:"₃",subscriptFour:"₄",subscriptFive:"₅",subscriptSix:"₆",subscriptSeven:"₇",subscriptEight:"₈",subscriptNine:"\
₉",oneHalf:"½",oneThird:"⅓",oneQuarter:"¼",oneFifth:"⅕",oneSixth:"⅙",oneEighth:"⅛",twoThirds:"⅔",twoFifths:"⅖",threeQuarters:"¾",threeFifths:"⅗",
threeEighths:"⅜",fourFifths:"⅘",fiveSixths:"⅚",fiveEighths:"⅝",sevenEighths:"⅞",line:"─",lineBold:"━",lineDouble:"═",lineDashed0:"┄",lineDashed1:"\
┅",lineDashed2:"┈",lineDashed3:"┉",lineDashed4:"╌",lineDashed5:"╍",lineDashed6:"╴",lineDashed7:"╶",lineDashed8:"╸",lineDashed9:"╺",lineDashed10:"\
╼",lineDashed11:"╾",lineDashed12:"−",lineDashed13:"–",lineDashed14:"‐",lineDashed15:"⁃",lineVertical:"│",lineVerticalBold:"┃",lineVerticalDouble:"\
║",lineVerticalDashed0:"┆",lineVerticalDashed1:"┇",lineVerticalDashed2:"┊",lineVerticalDashed3:"┋",lineVerticalDashed4:"╎",lineVerticalDashed5:"╏",
lineVerticalDashed6:"╵",lineVerticalDashed7:"╷",lineVerticalDashed8:"╹",lineVerticalDashed9:"╻",lineVerticalDashed10:"╽",lineVerticalDashed11:"╿",lineDownLeft:"\
┐",lineDownLeftArc:"╮",lineDownBoldLeftBold:"┓",lineDownBoldLeft:"┒",lineDownLeftBold:"┑",lineDownDoubleLeftDouble:"╗",lineDownDoubleLeft:"╖",lineDownLeftDouble:"\
╕",lineDownRight:"┌",lineDownRightArc:"╭",lineDownBoldRightBold:"┏",lineDownBoldRight:"┎",lineDownRightBold:"┍",lineDownDoubleRightDouble:"╔",lineDownDoubleRight:"\
╓",lineDownRightDouble:"╒",lineUpLeft:"┘",lineUpLeftArc:"╯",lineUpBoldLeftBold:"┛",lineUpBoldLeft:"┚",lineUpLeftBold:"┙",lineUpDoubleLeftDouble:"╝",
lineUpDoubleLeft:"╜",lineUpLeftDouble:"╛",lineUpRight:"└",lineUpRightArc:"╰",lineUpBoldRightBold:"┗",lineUpBoldRight:"┖",lineUpRightBold:"┕",lineUpDoubleRightDouble:"\
╚",lineUpDoubleRight:"╙",lineUpRightDouble:"╘",lineUpDownLeft:"┤",lineUpBoldDownBoldLeftBold:"┫",lineUpBoldDownBoldLeft:"┨",lineUpDownLeftBold:"┥",
lineUpBoldDownLeftBold:"┩",lineUpDownBoldLeftBold:"┪",lineUpDownBoldLeft:"┧",lineUpBoldDownLeft:"┦",lineUpDoubleDownDoubleLeftDouble:"╣",lineUpDoubleDownDoubleLeft:"\
╢",lineUpDownLeftDouble:"╡",lineUpDownRight:"├",lineUpBoldDownBoldRightBold:"┣",lineUpBoldDownBoldRight:"┠",lineUpDownRightBold:"┝",lineUpBoldDownRightBold:"\
┡",lineUpDownBoldRightBold:"┢",lineUpDownBoldRight:"┟",lineUpBoldDownRight:"┞",lineUpDoubleDownDoubleRightDouble:"╠",lineUpDoubleDownDoubleRight:"╟",
lineUpDownRightDouble:"╞",lineDownLeftRight:"┬",lineDownBoldLeftBoldRightBold:"┳",lineDownLeftBoldRightBold:"┯",lineDownBoldLeftRight:"┰",lineDownBoldLeftBoldRight:"\
┱",lineDownBoldLeftRightBold:"┲",lineDownLeftRightBold:"┮",lineDownLeftBoldRight:"┭",lineDownDoubleLeftDoubleRightDouble:"╦",lineDownDoubleLeftRight:"\
╥",lineDownLeftDoubleRightDouble:"╤",lineUpLeftRight:"┴",lineUpBoldLeftBoldRightBold:"┻",lineUpLeftBoldRightBold:"┷",lineUpBoldLeftRight:"┸",lineUpBoldLeftBoldRight:"\
┹",lineUpBoldLeftRightBold:"┺",lineUpLeftRightBold:"┶",lineUpLeftBoldRight:"┵",lineUpDoubleLeftDoubleRightDouble:"╩",lineUpDoubleLeftRight:"╨",lineUpLeftDoubleRightDouble:"\
╧",lineUpDownLeftRight:"┼",lineUpBoldDownBoldLeftBoldRightBold:"╋",lineUpDownBoldLeftBoldRightBold:"╈",lineUpBoldDownLeftBoldRightBold:"╇",lineUpBoldDownBoldLeftRightBold:"\
╊",lineUpBoldDownBoldLeftBoldRight:"╉",lineUpBoldDownLeftRight:"╀",lineUpDownBoldLeftRight:"╁",lineUpDownLeftBoldRight:"┽",lineUpDownLeftRightBold:"┾",
lineUpBoldDownBoldLeftRight:"╂",lineUpDownLeftBoldRightBold:"┿",lineUpBoldDownLeftBoldRight:"╃",lineUpBoldDownLeftRightBold:"╄",lineUpDownBoldLeftBoldRight:"\
╅",lineUpDownBoldLeftRightBold:"╆",lineUpDoubleDownDoubleLeftDoubleRightDouble:"╬",lineUpDoubleDownDoubleLeftRight:"╫",lineUpDownLeftDoubleRightDouble:"\
╪",lineCross:"╳",lineBackslash:"╲",lineSlash:"╱"},fn={tick:"✔",info:"ℹ",warning:"⚠",cross:"✘",squareSmall:"◻",squareSmallFilled:"◼",circle:"\
◯",circleFilled:"◉",circleDotted:"◌",circleDouble:"◎",circleCircle:"ⓞ",circleCross:"ⓧ",circlePipe:"Ⓘ",radioOn:"◉",radioOff:"◯",checkboxOn:"☒",
checkboxOff:"☐",checkboxCircleOn:"ⓧ",checkboxCircleOff:"Ⓘ",pointer:"❯",triangleUpOutline:"△",triangleLeft:"◀",triangleRight:"▶",lozenge:"◆",lozengeOutline:"\
◇",hamburger:"☰",smiley:"㋡",mustache:"෴",star:"★",play:"▶",nodejs:"⬢",oneSeventh:"⅐",oneNinth:"⅑",oneTenth:"⅒"},yi={tick:"√",info:"i",warning:"\
‼",cross:"×",squareSmall:"□",squareSmallFilled:"■",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(○)",circleCross:"\
(×)",circlePipe:"(│)",radioOn:"(*)",radioOff:"( )",checkboxOn:"[×]",checkboxOff:"[ ]",checkboxCircleOn:"(×)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"\
∆",triangleLeft:"◄",triangleRight:"►",lozenge:"♦",lozengeOutline:"◊",hamburger:"≡",smiley:"☺",mustache:"┌─┐",star:"✶",play:"►",nodejs:"♦",
oneSeventh:"1/7",oneNinth:"1/9",oneTenth:"1/10"},wi={...un,...fn},hn={...un,...yi},pn=gi(),dt=pn?wi:hn,bi=Object.entries(fn),dh=o((e,{useFallback:t=!pn}={})=>{if(t)
for(const[n,r]of bi)e=e.replaceAll(r,hn[n]);return e},"replaceSymbols");var mn=y(7066);const Si=mn?.WriteStream?.prototype?.hasColors?.()??!1,m=o((e,t)=>{if(!Si)
return i=>i;const n=`\x1B[${e}m`,r=`\x1B[${t}m`;return i=>{const s=i+"";let a=s.indexOf(r);if(a===-1)return n+s+r;let c=n,l=0;const d=(t===22?r:"")+n;for(;a!==-1;)
c+=s.slice(l,a)+d,l=a+r.length,a=s.indexOf(r,l);return c+=s.slice(l)+r,c}},"format"),uh=m(0,0),Ei=m(1,22),fh=m(2,22),hh=m(3,23),ph=m(4,24),mh=m("4:2",24),gh=m("\
4:3",24),yh=m("4:4",24),wh=m("4:5",24),bh=m(53,55),Sh=m(7,27),Eh=m(8,28),Th=m(9,29),xh=m(30,39),Dh=m(31,39),Oh=m(32,39),Ih=m(33,39),Rh=m(34,39),Ah=m(35,39),Mh=m(
36,39),Ch=m(37,39),ut=m(90,39),Bh=m(40,49),$h=m(41,49),Lh=m(42,49),Ph=m(43,49),vh=m(44,49),Uh=m(45,49),Fh=m(46,49),jh=m(47,49),Nh=m(100,49),Ti=m(91,39),Gh=m(92,
39),xi=m(93,39),_h=m(94,39),kh=m(95,39),Wh=m(96,39),zh=m(97,39),Vh=m(101,49),Hh=m(102,49),Yh=m(103,49),Kh=m(104,49),Xh=m(105,49),Zh=m(106,49),Jh=m(107,49),Qh=m(
"58;5;0",59),qh=m("58;5;1",59),ep=m("58;5;2",59),tp=m("58;5;3",59),np=m("58;5;4",59),rp=m("58;5;5",59),op=m("58;5;6",59),ip=m("58;5;7",59),sp=m("58;5;8",59),ap=m(
"58;5;9",59),cp=m("58;5;10",59),lp=m("58;5;11",59),dp=m("58;5;12",59),up=m("58;5;13",59),fp=m("58;5;14",59),hp=m("58;5;15",59),Di=o(({type:e,message:t,timestamp:n,
piped:r,commandId:i,result:{failed:s=!1}={},options:{reject:a=!0}})=>{const c=Oi(n),l=Ii[e]({failed:s,reject:a,piped:r}),u=Ri[e]({reject:a});return`${ut(`[${c}]`)}\
 ${ut(`[${i}]`)} ${u(l)} ${u(t)}`},"defaultVerboseFunction"),Oi=o(e=>`${ve(e.getHours(),2)}:${ve(e.getMinutes(),2)}:${ve(e.getSeconds(),2)}.${ve(e.getMilliseconds(),
3)}`,"serializeTimestamp"),ve=o((e,t)=>String(e).padStart(t,"0"),"padField"),gn=o(({failed:e,reject:t})=>e?t?dt.cross:dt.warning:dt.tick,"getFinalIcon"),Ii={command:o(
({piped:e})=>e?"|":"$","command"),output:o(()=>" ","output"),ipc:o(()=>"*","ipc"),error:gn,duration:gn},yn=o(e=>e,"identity"),Ri={command:o(()=>Ei,"command"),output:o(
()=>yn,"output"),ipc:o(()=>yn,"ipc"),error:o(({reject:e})=>e?Ti:xi,"error"),duration:o(()=>ut,"duration")},Ai=o((e,t,n)=>{const r=ai(t,n);return e.map(({verboseLine:i,
verboseObject:s})=>Mi(i,s,r)).filter(i=>i!==void 0).map(i=>Ci(i)).join("")},"applyVerboseOnLines"),Mi=o((e,t,n)=>{if(n===void 0)return e;const r=n(e,t);if(typeof r==
"string")return r},"applyVerboseFunction"),Ci=o(e=>e.endsWith(`
`)?e:`${e}
`,"appendNewline"),Oe=o(({type:e,verboseMessage:t,fdNumber:n,verboseInfo:r,result:i})=>{const s=Bi({type:e,result:i,verboseInfo:r}),a=$i(t,s),c=Ai(a,r,n);c!==""&&
console.warn(c.slice(0,-1))},"verboseLog"),Bi=o(({type:e,result:t,verboseInfo:{escapedCommand:n,commandId:r,rawOptions:{piped:i=!1,...s}}})=>({type:e,escapedCommand:n,
commandId:`${r}`,timestamp:new Date,piped:i,result:t,options:s}),"getVerboseObject"),$i=o((e,t)=>e.split(`
`).map(n=>Li({...t,message:n})),"getPrintedLines"),Li=o(e=>({verboseLine:Di(e),verboseObject:e}),"getPrintedLine"),wn=o(e=>{const t=typeof e=="string"?e:(0,Y.inspect)(
e);return lt(t).replaceAll("	"," ".repeat(Pi))},"serializeVerboseMessage"),Pi=2,vi=o((e,t)=>{ot(t)&&Oe({type:"command",verboseMessage:e,verboseInfo:t})},"logCom\
mand"),Ui=o((e,t,n)=>{Ni(e);const r=Fi(e);return{verbose:e,escapedCommand:t,commandId:r,rawOptions:n}},"getVerboseInfo"),Fi=o(e=>ot({verbose:e})?ji++:void 0,"ge\
tCommandId");let ji=0n;const Ni=o(e=>{for(const t of e){if(t===!1)throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);if(t===!0)
throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);if(!ct.includes(t)&&!at(t)){const n=ct.map(r=>`'${r}'`).join(", ");throw new TypeError(
`The "verbose" option must not be ${t}. Allowed values are: ${n} or a function.`)}}},"validateVerbose"),bn=o(()=>v.hrtime.bigint(),"getStartTime"),Sn=o(e=>Number(
v.hrtime.bigint()-e)/1e6,"getDurationMs"),En=o((e,t,n)=>{const r=bn(),{command:i,escapedCommand:s}=li(e,t),a=sn(n,"verbose"),c=Ui(a,s,{...n});return vi(s,c),{command:i,
escapedCommand:s,startTime:r,verboseInfo:c}},"handleCommand");var K=y(6760),Gi=y(546);function Tn(e={}){const{env:t=process.env,platform:n=process.platform}=e;return n!==
"win32"?"PATH":Object.keys(t).reverse().find(r=>r.toUpperCase()==="PATH")||"Path"}o(Tn,"pathKey");const _i=(0,Y.promisify)(O.execFile);function Ue(e){return e instanceof
URL?(0,b.fileURLToPath)(e):e}o(Ue,"toPath");function pp(e){return path.parse(Ue(e)).root}o(pp,"rootDirectory");function ki(e){return{*[Symbol.iterator](){let t=K.
resolve(Ue(e)),n;for(;n!==t;)yield t,n=t,t=K.resolve(t,"..")}}}o(ki,"traversePathUp");const xn=null;async function mp(e,t,n={}){return _i(e,t,{maxBuffer:xn,...n})}
o(mp,"execFile");function gp(e,t=[],n={}){return execFileSyncOriginal(e,t,{maxBuffer:xn,encoding:"utf8",stdio:"pipe",...n})}o(gp,"execFileSync");const Wi=o(({cwd:e=v.
cwd(),path:t=v.env[Tn()],preferLocal:n=!0,execPath:r=v.execPath,addExecPath:i=!0}={})=>{const s=K.resolve(Ue(e)),a=[],c=t.split(K.delimiter);return n&&zi(a,c,s),
i&&Vi(a,c,r,s),t===""||t===K.delimiter?`${a.join(K.delimiter)}${t}`:[...a,t].join(K.delimiter)},"npmRunPath"),zi=o((e,t,n)=>{for(const r of ki(n)){const i=K.join(
r,"node_modules/.bin");t.includes(i)||e.push(i)}},"applyPreferLocal"),Vi=o((e,t,n,r)=>{const i=K.resolve(r,Ue(n),"..");t.includes(i)||e.push(i)},"applyExecPath"),
Hi=o(({env:e=v.env,...t}={})=>{e={...e};const n=Tn({env:e});return t.path=e[n],e[n]=Wi(t),e},"npmRunPathEnv");var Ie=y(8500);const Yi=o((e,t,n)=>{const r=n?je:Fe,
i=e instanceof Re?{}:{cause:e};return new r(t,i)},"getFinalError");class Re extends Error{static{o(this,"DiscardedError")}}const Dn=o((e,t)=>{Object.defineProperty(
e.prototype,"name",{value:t,writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,On,{value:!0,writable:!1,enumerable:!1,configurable:!1})},
"setErrorName"),Ki=o(e=>ft(e)&&On in e,"isExecaError"),On=Symbol("isExecaError"),ft=o(e=>Object.prototype.toString.call(e)==="[object Error]","isErrorInstance");
class Fe extends Error{static{o(this,"ExecaError")}}Dn(Fe,Fe.name);class je extends Error{static{o(this,"ExecaSyncError")}}Dn(je,je.name);var de=y(8161);const Xi=o(
()=>{const e=Rn-In+1;return Array.from({length:e},Zi)},"getRealtimeSignals"),Zi=o((e,t)=>({name:`SIGRT${t+1}`,number:In+t,action:"terminate",description:"Applic\
ation-specific signal (realtime)",standard:"posix"}),"getRealtimeSignal"),In=34,Rn=64,Ji=[{name:"SIGHUP",number:1,action:"terminate",description:"Terminal close\
d",standard:"posix"},{name:"SIGINT",number:2,action:"terminate",description:"User interruption with CTRL-C",standard:"ansi"},{name:"SIGQUIT",number:3,action:"co\
re",description:"User interruption with CTRL-\\",standard:"posix"},{name:"SIGILL",number:4,action:"core",description:"Invalid machine instruction",standard:"ans\
i"},{name:"SIGTRAP",number:5,action:"core",description:"Debugger breakpoint",standard:"posix"},{name:"SIGABRT",number:6,action:"core",description:"Aborted",standard:"\
ansi"},{name:"SIGIOT",number:6,action:"core",description:"Aborted",standard:"bsd"},{name:"SIGBUS",number:7,action:"core",description:"Bus error due to misaligne\
d, non-existing address or paging error",standard:"bsd"},{name:"SIGEMT",number:7,action:"terminate",description:"Command should be emulated but is not implement\
ed",standard:"other"},{name:"SIGFPE",number:8,action:"core",description:"Floating point arithmetic error",standard:"ansi"},{name:"SIGKILL",number:9,action:"term\
inate",description:"Forced termination",standard:"posix",forced:!0},{name:"SIGUSR1",number:10,action:"terminate",description:"Application-specific signal",standard:"\
posix"},{name:"SIGSEGV",number:11,action:"core",description:"Segmentation fault",standard:"ansi"},{name:"SIGUSR2",number:12,action:"terminate",description:"Appl\
ication-specific signal",standard:"posix"},{name:"SIGPIPE",number:13,action:"terminate",description:"Broken pipe or socket",standard:"posix"},{name:"SIGALRM",number:14,
action:"terminate",description:"Timeout or timer",standard:"posix"},{name:"SIGTERM",number:15,action:"terminate",description:"Termination",standard:"ansi"},{name:"\
SIGSTKFLT",number:16,action:"terminate",description:"Stack is empty or overflowed",standard:"other"},{name:"SIGCHLD",number:17,action:"ignore",description:"Chil\
d process terminated, paused or unpaused",standard:"posix"},{name:"SIGCLD",number:17,action:"ignore",description:"Child process terminated, paused or unpaused",
standard:"other"},{name:"SIGCONT",number:18,action:"unpause",description:"Unpaused",standard:"posix",forced:!0},{name:"SIGSTOP",number:19,action:"pause",description:"\
Paused",standard:"posix",forced:!0},{name:"SIGTSTP",number:20,action:"pause",description:'Paused using CTRL-Z or "suspend"',standard:"posix"},{name:"SIGTTIN",number:21,
action:"pause",description:"Background process cannot read terminal input",standard:"posix"},{name:"SIGBREAK",number:21,action:"terminate",description:"User int\
erruption with CTRL-BREAK",standard:"other"},{name:"SIGTTOU",number:22,action:"pause",description:"Background process cannot write to terminal output",standard:"\
posix"},{name:"SIGURG",number:23,action:"ignore",description:"Socket received out-of-band data",standard:"bsd"},{name:"SIGXCPU",number:24,action:"core",description:"\
Process timed out",standard:"bsd"},{name:"SIGXFSZ",number:25,action:"core",description:"File too big",standard:"bsd"},{name:"SIGVTALRM",number:26,action:"termin\
ate",description:"Timeout or timer",standard:"bsd"},{name:"SIGPROF",number:27,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGWINCH",
number:28,action:"ignore",description:"Terminal window size changed",standard:"bsd"},{name:"SIGIO",number:29,action:"terminate",description:"I/O is available",standard:"\
other"},{name:"SIGPOLL",number:29,action:"terminate",description:"Watched event",standard:"other"},{name:"SIGINFO",number:29,action:"ignore",description:"Reques\
t for process information",standard:"other"},{name:"SIGPWR",number:30,action:"terminate",description:"Device running out of power",standard:"systemv"},{name:"SI\
GSYS",number:31,action:"core",description:"Invalid system call",standard:"other"},{name:"SIGUNUSED",number:31,action:"terminate",description:"Invalid system cal\
l",standard:"other"}],An=o(()=>{const e=Xi();return[...Ji,...e].map(Qi)},"getSignals"),Qi=o(({name:e,number:t,description:n,action:r,forced:i=!1,standard:s})=>{
const{signals:{[e]:a}}=de.constants,c=a!==void 0;return{name:e,number:c?a:t,description:n,supported:c,action:r,forced:i,standard:s}},"normalizeSignal"),qi=o(()=>{
const e=An();return Object.fromEntries(e.map(es))},"getSignalsByName"),es=o(({name:e,number:t,description:n,supported:r,action:i,forced:s,standard:a})=>[e,{name:e,
number:t,description:n,supported:r,action:i,forced:s,standard:a}],"getSignalByName"),ts=qi(),ns=o(()=>{const e=An(),t=Rn+1,n=Array.from({length:t},(r,i)=>rs(i,e));
return Object.assign({},...n)},"getSignalsByNumber"),rs=o((e,t)=>{const n=os(e,t);if(n===void 0)return{};const{name:r,description:i,supported:s,action:a,forced:c,
standard:l}=n;return{[e]:{name:r,number:e,description:i,supported:s,action:a,forced:c,standard:l}}},"getSignalByNumber"),os=o((e,t)=>{const n=t.find(({name:r})=>de.
constants.signals[r]===e);return n!==void 0?n:t.find(r=>r.number===e)},"findSignalByNumber"),yp=ns(),is=o(e=>{const t="option `killSignal`";if(e===0)throw new TypeError(
`Invalid ${t}: 0 cannot be used.`);return Mn(e,t)},"normalizeKillSignal"),ss=o(e=>e===0?e:Mn(e,"`subprocess.kill()`'s argument"),"normalizeSignalArgument"),Mn=o(
(e,t)=>{if(Number.isInteger(e))return as(e,t);if(typeof e=="string")return cs(e,t);throw new TypeError(`Invalid ${t} ${String(e)}: it must be a string or an int\
eger.
${ht()}`)},"signal_normalizeSignal"),as=o((e,t)=>{if(Cn.has(e))return Cn.get(e);throw new TypeError(`Invalid ${t} ${e}: this signal integer does not exist.
${ht()}`)},"normalizeSignalInteger"),Cn=o(()=>new Map(Object.entries(de.constants.signals).reverse().map(([e,t])=>[t,e])),"getSignalsIntegerToName")(),cs=o((e,t)=>{
if(e in de.constants.signals)return e;throw e.toUpperCase()in de.constants.signals?new TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'.`):
new TypeError(`Invalid ${t} '${e}': this signal name does not exist.
${ht()}`)},"normalizeSignalName"),ht=o(()=>`Available signal names: ${ls()}.
Available signal numbers: ${ds()}.`,"getAvailableSignals"),ls=o(()=>Object.keys(de.constants.signals).sort().map(e=>`'${e}'`).join(", "),"getAvailableSignalName\
s"),ds=o(()=>[...new Set(Object.values(de.constants.signals).sort((e,t)=>e-t))].join(", "),"getAvailableSignalIntegers"),Bn=o(e=>ts[e].description,"getSignalDes\
cription"),us=o(e=>{if(e===!1)return e;if(e===!0)return fs;if(!Number.isFinite(e)||e<0)throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a no\
n-negative integer, got \`${e}\` (${typeof e})`);return e},"normalizeForceKillAfterDelay"),fs=1e3*5,hs=o(({kill:e,options:{forceKillAfterDelay:t,killSignal:n},onInternalError:r,
context:i,controller:s},a,c)=>{const{signal:l,error:u}=ps(a,c,n);ms(u,r);const d=e(l);return gs({kill:e,signal:l,forceKillAfterDelay:t,killSignal:n,killResult:d,
context:i,controller:s}),d},"subprocessKill"),ps=o((e,t,n)=>{const[r=n,i]=ft(e)?[void 0,e]:[e,t];if(typeof r!="string"&&!Number.isInteger(r))throw new TypeError(
`The first argument must be an error instance or a signal name string/integer: ${String(r)}`);if(i!==void 0&&!ft(i))throw new TypeError(`The second argument is \
optional. If specified, it must be an error instance: ${i}`);return{signal:ss(r),error:i}},"parseKillArguments"),ms=o((e,t)=>{e!==void 0&&t.reject(e)},"emitKill\
Error"),gs=o(async({kill:e,signal:t,forceKillAfterDelay:n,killSignal:r,killResult:i,context:s,controller:a})=>{t===r&&i&&$n({kill:e,forceKillAfterDelay:n,context:s,
controllerSignal:a.signal})},"setKillTimeout"),$n=o(async({kill:e,forceKillAfterDelay:t,context:n,controllerSignal:r})=>{if(t!==!1)try{await(0,Ie.setTimeout)(t,
void 0,{signal:r}),e("SIGKILL")&&(n.isForcefullyTerminated??=!0)}catch{}},"killOnTimeout");var U=y(8474);const Ln=o(async(e,t)=>{e.aborted||await(0,U.once)(e,"a\
bort",{signal:t})},"onAbortedSignal"),ys=o(({cancelSignal:e})=>{if(e!==void 0&&Object.prototype.toString.call(e)!=="[object AbortSignal]")throw new Error(`The \`\
cancelSignal\` option must be an AbortSignal: ${String(e)}`)},"validateCancelSignal"),ws=o(({subprocess:e,cancelSignal:t,gracefulCancel:n,context:r,controller:i})=>t===
void 0||n?[]:[bs(e,t,r,i)],"throwOnCancel"),bs=o(async(e,t,n,{signal:r})=>{throw await Ln(t,r),n.terminationReason??="cancel",e.kill(),t.reason},"terminateOnCan\
cel"),pt=o(({methodName:e,isSubprocess:t,ipc:n,isConnected:r})=>{Ss(e,t,n),Pn(e,t,r)},"validateIpcMethod"),Ss=o((e,t,n)=>{if(!n)throw new Error(`${Z(e,t)} can o\
nly be used if the \`ipc\` option is \`true\`.`)},"validateIpcOption"),Pn=o((e,t,n)=>{if(!n)throw new Error(`${Z(e,t)} cannot be used: the ${ie(t)} has already \
exited or disconnected.`)},"validateConnection"),Es=o(e=>{throw new Error(`${Z("getOneMessage",e)} could not complete: the ${ie(e)} exited or disconnected.`)},"\
throwOnEarlyDisconnect"),Ts=o(e=>{throw new Error(`${Z("sendMessage",e)} failed: the ${ie(e)} is sending a message too, instead of listening to incoming message\
s.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${Z("getOneMessage",e)},
	${Z("sendMessage",e,"message, {strict: true}")},
]);`)},"throwOnStrictDeadlockError"),vn=o((e,t)=>new Error(`${Z("sendMessage",t)} failed when sending an acknowledgment response to the ${ie(t)}.`,{cause:e}),"g\
etStrictResponseError"),xs=o(e=>{throw new Error(`${Z("sendMessage",e)} failed: the ${ie(e)} is not listening to incoming messages.`)},"throwOnMissingStrict"),Ds=o(
e=>{throw new Error(`${Z("sendMessage",e)} failed: the ${ie(e)} exited without listening to incoming messages.`)},"throwOnStrictDisconnect"),Os=o(()=>new Error(
`\`cancelSignal\` aborted: the ${ie(!0)} disconnected.`),"getAbortDisconnectError"),Is=o(()=>{throw new Error("`getCancelSignal()` cannot be used without settin\
g the `cancelSignal` subprocess option.")},"throwOnMissingParent"),Rs=o(({error:e,methodName:t,isSubprocess:n})=>{if(e.code==="EPIPE")throw new Error(`${Z(t,n)}\
 cannot be used: the ${ie(n)} is disconnecting.`,{cause:e})},"handleEpipeError"),As=o(({error:e,methodName:t,isSubprocess:n,message:r})=>{if(Ms(e))throw new Error(
`${Z(t,n)}'s argument type is invalid: the message cannot be serialized: ${String(r)}.`,{cause:e})},"handleSerializationError"),Ms=o(({code:e,message:t})=>Cs.has(
e)||Bs.some(n=>t.includes(n)),"isSerializationError"),Cs=new Set(["ERR_MISSING_ARGS","ERR_INVALID_ARG_TYPE"]),Bs=["could not be cloned","circular structure","ca\
ll stack size exceeded"],Z=o((e,t,n="")=>e==="cancelSignal"?"`cancelSignal`'s `controller.abort()`":`${$s(t)}${e}(${n})`,"getMethodName"),$s=o(e=>e?"":"subproce\
ss.","getNamespaceName"),ie=o(e=>e?"parent process":"subprocess","getOtherProcessName"),mt=o(e=>{e.connected&&e.disconnect()},"disconnect"),Ae=o(()=>{const e={},
t=new Promise((n,r)=>{Object.assign(e,{resolve:n,reject:r})});return Object.assign(t,e)},"createDeferred"),Un=o((e,t="stdin")=>{const{options:r,fileDescriptors:i}=ue.
get(e),s=Fn(i,t,!0),a=e.stdio[s];if(a===null)throw new TypeError(jn(s,t,r,!0));return a},"getToStream"),gt=o((e,t="stdout")=>{const{options:r,fileDescriptors:i}=ue.
get(e),s=Fn(i,t,!1),a=s==="all"?e.all:e.stdio[s];if(a==null)throw new TypeError(jn(s,t,r,!1));return a},"getFromStream"),ue=new WeakMap,Fn=o((e,t,n)=>{const r=Ls(
t,n);return Ps(r,t,n,e),r},"getFdNumber"),Ls=o((e,t)=>{const n=cn(e);if(n!==void 0)return n;const{validOptions:r,defaultValue:i}=t?{validOptions:'"stdin"',defaultValue:"\
stdin"}:{validOptions:'"stdout", "stderr", "all"',defaultValue:"stdout"};throw new TypeError(`"${Me(t)}" must not be "${e}".
It must be ${r} or "fd3", "fd4" (and so on).
It is optional and defaults to "${i}".`)},"parseFdNumber"),Ps=o((e,t,n,r)=>{const i=r[Nn(e)];if(i===void 0)throw new TypeError(`"${Me(n)}" must not be ${t}. Tha\
t file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);if(i.direction==="input"&&!n)throw new TypeError(`"${Me(n)}" must not be ${t}. It must be\
 a readable stream, not writable.`);if(i.direction!=="input"&&n)throw new TypeError(`"${Me(n)}" must not be ${t}. It must be a writable stream, not readable.`)},
"validateFdNumber"),jn=o((e,t,n,r)=>{if(e==="all"&&!n.all)return`The "all" option must be true to use "from: 'all'".`;const{optionName:i,optionValue:s}=vs(e,n);
return`The "${i}: ${yt(s)}" option is incompatible with using "${Me(r)}: ${yt(t)}".
Please set this option with "pipe" instead.`},"getInvalidStdioOptionMessage"),vs=o((e,{stdin:t,stdout:n,stderr:r,stdio:i})=>{const s=Nn(e);return s===0&&t!==void 0?
{optionName:"stdin",optionValue:t}:s===1&&n!==void 0?{optionName:"stdout",optionValue:n}:s===2&&r!==void 0?{optionName:"stderr",optionValue:r}:{optionName:`stdi\
o[${s}]`,optionValue:i[s]}},"getInvalidStdioOption"),Nn=o(e=>e==="all"?1:e,"getUsedDescriptor"),Me=o(e=>e?"to":"from","getOptionName"),yt=o(e=>typeof e=="string"?
`'${e}'`:typeof e=="number"?`${e}`:"Stream","serializeOptionValue"),Ne=o((e,t,n)=>{const r=e.getMaxListeners();r===0||r===Number.POSITIVE_INFINITY||(e.setMaxListeners(
r+t),(0,U.addAbortListener)(n,()=>{e.setMaxListeners(e.getMaxListeners()-t)}))},"incrementMaxListeners"),Gn=o((e,t)=>{t&&wt(e)},"addReference"),wt=o(e=>{e.refCounted()},
"addReferenceCount"),_n=o((e,t)=>{t&&bt(e)},"removeReference"),bt=o(e=>{e.unrefCounted()},"removeReferenceCount"),Us=o((e,t)=>{t&&(bt(e),bt(e))},"undoAddedRefer\
ences"),Fs=o((e,t)=>{t&&(wt(e),wt(e))},"redoAddedReferences"),js=o(async({anyProcess:e,channel:t,isSubprocess:n,ipcEmitter:r},i)=>{if(Vs(i)||ra(i))return;Ge.has(
e)||Ge.set(e,[]);const s=Ge.get(e);if(s.push(i),!(s.length>1))for(;s.length>0;){await Zs(e,r,i),await Ie.scheduler.yield();const a=await zs({wrappedMessage:s[0],
anyProcess:e,channel:t,isSubprocess:n,ipcEmitter:r});s.shift(),r.emit("message",a),r.emit("message:done")}},"onMessage"),Ns=o(async({anyProcess:e,channel:t,isSubprocess:n,
ipcEmitter:r,boundOnMessage:i})=>{Kn();const s=Ge.get(e);for(;s?.length>0;)await(0,U.once)(r,"message:done");e.removeListener("message",i),Fs(t,n),r.connected=!1,
r.emit("disconnect")},"onDisconnect"),Ge=new WeakMap,_e=o((e,t,n)=>{if(ke.has(e))return ke.get(e);const r=new U.EventEmitter;return r.connected=!0,ke.set(e,r),Gs(
{ipcEmitter:r,anyProcess:e,channel:t,isSubprocess:n}),r},"getIpcEmitter"),ke=new WeakMap,Gs=o(({ipcEmitter:e,anyProcess:t,channel:n,isSubprocess:r})=>{const i=js.
bind(void 0,{anyProcess:t,channel:n,isSubprocess:r,ipcEmitter:e});t.on("message",i),t.once("disconnect",Ns.bind(void 0,{anyProcess:t,channel:n,isSubprocess:r,ipcEmitter:e,
boundOnMessage:i})),Us(n,r)},"forwardEvents"),kn=o(e=>{const t=ke.get(e);return t===void 0?e.channel!==null:t.connected},"isConnected"),_s=o(({anyProcess:e,channel:t,
isSubprocess:n,message:r,strict:i})=>{if(!i)return r;const s=_e(e,t,n),a=St(e,s);return{id:ks++,type:ze,message:r,hasListeners:a}},"handleSendStrict");let ks=0n;
const Ws=o((e,t)=>{if(!(t?.type!==ze||t.hasListeners))for(const{id:n}of e)n!==void 0&&We[n].resolve({isDeadlock:!0,hasListeners:!1})},"validateStrictDeadlock"),
zs=o(async({wrappedMessage:e,anyProcess:t,channel:n,isSubprocess:r,ipcEmitter:i})=>{if(e?.type!==ze||!t.connected)return e;const{id:s,message:a}=e,c={id:s,type:Wn,
message:St(t,i)};try{await zn({anyProcess:t,channel:n,isSubprocess:r,ipc:!0},c)}catch(l){i.emit("strict:error",l)}return a},"handleStrictRequest"),Vs=o(e=>{if(e?.
type!==Wn)return!1;const{id:t,message:n}=e;return We[t]?.resolve({isDeadlock:!1,hasListeners:n}),!0},"handleStrictResponse"),Hs=o(async(e,t,n)=>{if(e?.type!==ze)
return;const r=Ae();We[e.id]=r;const i=new AbortController;try{const{isDeadlock:s,hasListeners:a}=await Promise.race([r,Ys(t,n,i)]);s&&Ts(n),a||xs(n)}finally{i.
abort(),delete We[e.id]}},"waitForStrictResponse"),We={},Ys=o(async(e,t,{signal:n})=>{Ne(e,1,n),await(0,U.once)(e,"disconnect",{signal:n}),Ds(t)},"throwOnDiscon\
nect"),ze="execa:ipc:request",Wn="execa:ipc:response",Ks=o((e,t,n)=>{Ce.has(e)||Ce.set(e,new Set);const r=Ce.get(e),i=Ae(),s=n?t.id:void 0,a={onMessageSent:i,id:s};
return r.add(a),{outgoingMessages:r,outgoingMessage:a}},"startSendMessage"),Xs=o(({outgoingMessages:e,outgoingMessage:t})=>{e.delete(t),t.onMessageSent.resolve()},
"endSendMessage"),Zs=o(async(e,t,n)=>{for(;!St(e,t)&&Ce.get(e)?.size>0;){const r=[...Ce.get(e)];Ws(r,n),await Promise.all(r.map(({onMessageSent:i})=>i))}},"wait\
ForOutgoingMessages"),Ce=new WeakMap,St=o((e,t)=>t.listenerCount("message")>Js(e),"hasMessageListeners"),Js=o(e=>ue.has(e)&&!De(ue.get(e).options.buffer,"ipc")?
1:0,"getMinListenerCount"),zn=o(({anyProcess:e,channel:t,isSubprocess:n,ipc:r},i,{strict:s=!1}={})=>{const a="sendMessage";return pt({methodName:a,isSubprocess:n,
ipc:r,isConnected:e.connected}),Qs({anyProcess:e,channel:t,methodName:a,isSubprocess:n,message:i,strict:s})},"sendMessage"),Qs=o(async({anyProcess:e,channel:t,methodName:n,
isSubprocess:r,message:i,strict:s})=>{const a=_s({anyProcess:e,channel:t,isSubprocess:r,message:i,strict:s}),c=Ks(e,a,s);try{await Vn({anyProcess:e,methodName:n,
isSubprocess:r,wrappedMessage:a,message:i})}catch(l){throw mt(e),l}finally{Xs(c)}},"sendMessageAsync"),Vn=o(async({anyProcess:e,methodName:t,isSubprocess:n,wrappedMessage:r,
message:i})=>{const s=qs(e);try{await Promise.all([Hs(r,e,n),s(r)])}catch(a){throw Rs({error:a,methodName:t,isSubprocess:n}),As({error:a,methodName:t,isSubprocess:n,
message:i}),a}},"sendOneMessage"),qs=o(e=>{if(Et.has(e))return Et.get(e);const t=(0,Y.promisify)(e.send.bind(e));return Et.set(e,t),t},"getSendMethod"),Et=new WeakMap,
ea=o((e,t)=>{const n="cancelSignal";return Pn(n,!1,e.connected),Vn({anyProcess:e,methodName:n,isSubprocess:!1,wrappedMessage:{type:Yn,message:t},message:t})},"s\
endAbort"),ta=o(async({anyProcess:e,channel:t,isSubprocess:n,ipc:r})=>(await na({anyProcess:e,channel:t,isSubprocess:n,ipc:r}),Tt.signal),"getCancelSignal"),na=o(
async({anyProcess:e,channel:t,isSubprocess:n,ipc:r})=>{if(!Hn){if(Hn=!0,!r){Is();return}if(t===null){Kn();return}_e(e,t,n),await Ie.scheduler.yield()}},"startIp\
c");let Hn=!1;const ra=o(e=>e?.type!==Yn?!1:(Tt.abort(e.message),!0),"handleAbort"),Yn="execa:ipc:cancel",Kn=o(()=>{Tt.abort(Os())},"abortOnDisconnect"),Tt=new AbortController,
oa=o(({gracefulCancel:e,cancelSignal:t,ipc:n,serialization:r})=>{if(e){if(t===void 0)throw new Error("The `cancelSignal` option must be defined when setting the\
 `gracefulCancel` option.");if(!n)throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");if(r==="json")throw new Error("T\
he `serialization` option cannot be 'json' when setting the `gracefulCancel` option.")}},"validateGracefulCancel"),ia=o(({subprocess:e,cancelSignal:t,gracefulCancel:n,
forceKillAfterDelay:r,context:i,controller:s})=>n?[sa({subprocess:e,cancelSignal:t,forceKillAfterDelay:r,context:i,controller:s})]:[],"throwOnGracefulCancel"),sa=o(
async({subprocess:e,cancelSignal:t,forceKillAfterDelay:n,context:r,controller:{signal:i}})=>{await Ln(t,i);const s=aa(t);throw await ea(e,s),$n({kill:e.kill,forceKillAfterDelay:n,
context:r,controllerSignal:i}),r.terminationReason??="gracefulCancel",t.reason},"sendOnAbort"),aa=o(({reason:e})=>{if(!(e instanceof DOMException))return e;const t=new Error(
e.message);return Object.defineProperty(t,"stack",{value:e.stack,enumerable:!1,configurable:!0,writable:!0}),t},"getReason"),ca=o(({timeout:e})=>{if(e!==void 0&&
(!Number.isFinite(e)||e<0))throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${e}\` (${typeof e})`)},"validateTimeout"),la=o(
(e,t,n,r)=>t===0||t===void 0?[]:[da(e,t,n,r)],"throwOnTimeout"),da=o(async(e,t,n,{signal:r})=>{throw await(0,Ie.setTimeout)(t,void 0,{signal:r}),n.terminationReason??=
"timeout",e.kill(),new Re},"killAfterTimeout"),ua=o(({options:e})=>{if(e.node===!1)throw new TypeError('The "node" option cannot be false with `execaNode()`.');
return{options:{...e,node:!0}}},"mapNode"),fa=o((e,t,{node:n=!1,nodePath:r=v.execPath,nodeOptions:i=v.execArgv.filter(l=>!l.startsWith("--inspect")),cwd:s,execPath:a,
...c})=>{if(a!==void 0)throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');const l=C(r,'The "nodePath" opti\
on'),u=K.resolve(s,l),d={...c,nodePath:u,node:n,cwd:s};if(!n)return[e,t,d];if(K.basename(e,".exe")==="node")throw new TypeError('When the "node" option is true,\
 the first argument does not need to be "node".');return[u,[...i,e,...t],{ipc:!0,...d,shell:!1}]},"handleNodeOption");var ha=y(8877);const pa=o(({ipcInput:e,ipc:t,
serialization:n})=>{if(e!==void 0){if(!t)throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");ma[n](e)}},"validateIpcInputO\
ption"),ma={advanced:o(e=>{try{(0,ha.serialize)(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with a structured clone.",{cause:t})}},"v\
alidateAdvancedInput"),json:o(e=>{try{JSON.stringify(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:t})}},"validateJs\
onInput")},ga=o(async(e,t)=>{t!==void 0&&await e.sendMessage(t)},"sendIpcInput"),ya=o(({encoding:e})=>{if(xt.has(e))return;const t=ba(e);if(t!==void 0)throw new TypeError(
`Invalid option \`encoding: ${Ve(e)}\`.
Please rename it to ${Ve(t)}.`);const n=[...xt].map(r=>Ve(r)).join(", ");throw new TypeError(`Invalid option \`encoding: ${Ve(e)}\`.
Please rename it to one of: ${n}.`)},"validateEncoding"),wa=new Set(["utf8","utf16le"]),fe=new Set(["buffer","hex","base64","base64url","latin1","ascii"]),xt=new Set(
[...wa,...fe]),ba=o(e=>{if(e===null)return"buffer";if(typeof e!="string")return;const t=e.toLowerCase();if(t in Xn)return Xn[t];if(xt.has(t))return t},"getCorre\
ctEncoding"),Xn={"utf-8":"utf8","utf-16le":"utf16le","ucs-2":"utf16le",ucs2:"utf16le",binary:"latin1"},Ve=o(e=>typeof e=="string"?`"${e}"`:String(e),"serializeE\
ncoding");var q=y(3024);const Sa=o((e=Zn())=>{const t=C(e,'The "cwd" option');return K.resolve(t)},"normalizeCwd"),Zn=o(()=>{try{return v.cwd()}catch(e){throw e.
message=`The current directory does not exist.
${e.message}`,e}},"getDefaultCwd"),Ea=o((e,t)=>{if(t===Zn())return e;let n;try{n=(0,q.statSync)(t)}catch(r){return`The "cwd" option is invalid: ${t}.
${r.message}
${e}`}return n.isDirectory()?e:`The "cwd" option is not a directory: ${t}.
${e}`},"fixCwdError"),Jn=o((e,t,n)=>{n.cwd=Sa(n.cwd);const[r,i,s]=fa(e,t,n),{command:a,args:c,options:l}=Gi._parse(r,i,s),u=Jo(l),d=Ta(u);return ca(d),ya(d),pa(
d),ys(d),oa(d),d.shell=p(d.shell),d.env=xa(d),d.killSignal=is(d.killSignal),d.forceKillAfterDelay=us(d.forceKillAfterDelay),d.lines=d.lines.map((f,h)=>f&&!fe.has(
d.encoding)&&d.buffer[h]),v.platform==="win32"&&K.basename(a,".exe")==="cmd"&&c.unshift("/q"),{file:a,commandArguments:c,options:d}},"normalizeOptions"),Ta=o(({
extendEnv:e=!0,preferLocal:t=!1,cwd:n,localDir:r=n,encoding:i="utf8",reject:s=!0,cleanup:a=!0,all:c=!1,windowsHide:l=!0,killSignal:u="SIGTERM",forceKillAfterDelay:d=!0,
gracefulCancel:f=!1,ipcInput:h,ipc:g=h!==void 0||f,serialization:D="advanced",...B})=>({...B,extendEnv:e,preferLocal:t,cwd:n,localDirectory:r,encoding:i,reject:s,
cleanup:a,all:c,windowsHide:l,killSignal:u,forceKillAfterDelay:d,gracefulCancel:f,ipcInput:h,ipc:g,serialization:D}),"addDefaultOptions"),xa=o(({env:e,extendEnv:t,
preferLocal:n,node:r,localDirectory:i,nodePath:s})=>{const a=t?{...v.env,...e}:e;return n||r?Hi({env:a,cwd:i,execPath:s,preferLocal:n,addExecPath:r}):a},"getEnv"),
Qn=o((e,t,n)=>n.shell&&t.length>0?[[e,...t].join(" "),[],n]:[e,t,n],"concatenateShell");function Dt(e){if(typeof e=="string")return Da(e);if(!(ArrayBuffer.isView(
e)&&e.BYTES_PER_ELEMENT===1))throw new Error("Input must be a string or a Uint8Array");return Oa(e)}o(Dt,"strip_final_newline_stripFinalNewline");const Da=o(e=>e.
at(-1)===qn?e.slice(0,e.at(-2)===er?-2:-1):e,"stripFinalNewlineString"),Oa=o(e=>e.at(-1)===Ia?e.subarray(0,e.at(-2)===Ra?-2:-1):e,"stripFinalNewlineBinary"),qn=`\

`,Ia=qn.codePointAt(0),er="\r",Ra=er.codePointAt(0);function he(e,{checkOpen:t=!0}={}){return e!==null&&typeof e=="object"&&(e.writable||e.readable||!t||e.writable===
void 0&&e.readable===void 0)&&typeof e.pipe=="function"}o(he,"isStream");function tr(e,{checkOpen:t=!0}={}){return he(e,{checkOpen:t})&&(e.writable||!t)&&typeof e.
write=="function"&&typeof e.end=="function"&&typeof e.writable=="boolean"&&typeof e.writableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed==
"boolean"}o(tr,"isWritableStream");function He(e,{checkOpen:t=!0}={}){return he(e,{checkOpen:t})&&(e.readable||!t)&&typeof e.read=="function"&&typeof e.readable==
"boolean"&&typeof e.readableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}o(He,"isReadableStream");function Ot(e,t){return tr(
e,t)&&He(e,t)}o(Ot,"isDuplexStream");function Ep(e,t){return Ot(e,t)&&typeof e._transform=="function"}o(Ep,"isTransformStream");const Aa=Object.getPrototypeOf(Object.
getPrototypeOf(async function*(){}).prototype);class Ma{static{o(this,"c")}#t;#n;#e=!1;#r=void 0;constructor(t,n){this.#t=t,this.#n=n}next(){const t=o(()=>this.#i(),
"e");return this.#r=this.#r?this.#r.then(t,t):t(),this.#r}return(t){const n=o(()=>this.#o(t),"t");return this.#r?this.#r.then(n,n):n()}async#i(){if(this.#e)return{
done:!0,value:void 0};let t;try{t=await this.#t.read()}catch(n){throw this.#r=void 0,this.#e=!0,this.#t.releaseLock(),n}return t.done&&(this.#r=void 0,this.#e=!0,
this.#t.releaseLock()),t}async#o(t){if(this.#e)return{done:!0,value:t};if(this.#e=!0,!this.#n){const n=this.#t.cancel(t);return this.#t.releaseLock(),await n,{done:!0,
value:t}}return this.#t.releaseLock(),{done:!0,value:t}}}const It=Symbol();function nr(){return this[It].next()}o(nr,"i"),Object.defineProperty(nr,"name",{value:"\
next"});function rr(e){return this[It].return(e)}o(rr,"o"),Object.defineProperty(rr,"name",{value:"return"});const Ca=Object.create(Aa,{next:{enumerable:!0,configurable:!0,
writable:!0,value:nr},return:{enumerable:!0,configurable:!0,writable:!0,value:rr}});function Ba({preventCancel:e=!1}={}){const t=this.getReader(),n=new Ma(t,e),
r=Object.create(Ca);return r[It]=n,r}o(Ba,"h");const $a=o(e=>{if(He(e,{checkOpen:!1})&&Rt.on!==void 0)return Pa(e);if(typeof e?.[Symbol.asyncIterator]=="functio\
n")return e;if(La.call(e)==="[object ReadableStream]")return Ba.call(e);throw new TypeError("The first argument must be a Readable, a ReadableStream, or an asyn\
c iterable.")},"getAsyncIterable"),{toString:La}=Object.prototype,Pa=o(async function*(e){const t=new AbortController,n={};va(e,t,n);try{for await(const[r]of Rt.
on(e,"data",{signal:t.signal}))yield r}catch(r){if(n.error!==void 0)throw n.error;if(!t.signal.aborted)throw r}finally{e.destroy()}},"getStreamIterable"),va=o(async(e,t,n)=>{
try{await Rt.finished(e,{cleanup:!0,readable:!0,writable:!1,error:!1})}catch(r){n.error=r}finally{t.abort()}},"handleStreamEnd"),Rt={},At=o(async(e,{init:t,convertChunk:n,
getSize:r,truncateChunk:i,addChunk:s,getFinalChunk:a,finalize:c},{maxBuffer:l=Number.POSITIVE_INFINITY}={})=>{const u=$a(e),d=t();d.length=0;try{for await(const f of u){
const h=Fa(f),g=n[h](f,d);or({convertedChunk:g,state:d,getSize:r,truncateChunk:i,addChunk:s,maxBuffer:l})}return Ua({state:d,convertChunk:n,getSize:r,truncateChunk:i,
addChunk:s,getFinalChunk:a,maxBuffer:l}),c(d)}catch(f){const h=typeof f=="object"&&f!==null?f:new Error(f);throw h.bufferedData=c(d),h}},"getStreamContents"),Ua=o(
({state:e,getSize:t,truncateChunk:n,addChunk:r,getFinalChunk:i,maxBuffer:s})=>{const a=i(e);a!==void 0&&or({convertedChunk:a,state:e,getSize:t,truncateChunk:n,addChunk:r,
maxBuffer:s})},"appendFinalChunk"),or=o(({convertedChunk:e,state:t,getSize:n,truncateChunk:r,addChunk:i,maxBuffer:s})=>{const a=n(e),c=t.length+a;if(c<=s){ir(e,
t,i,c);return}const l=r(e,s-t.length);throw l!==void 0&&ir(l,t,i,s),new Ye},"appendChunk"),ir=o((e,t,n,r)=>{t.contents=n(e,t,r),t.length=r},"addNewChunk"),Fa=o(
e=>{const t=typeof e;if(t==="string")return"string";if(t!=="object"||e===null)return"others";if(globalThis.Buffer?.isBuffer(e))return"buffer";const n=sr.call(e);
return n==="[object ArrayBuffer]"?"arrayBuffer":n==="[object DataView]"?"dataView":Number.isInteger(e.byteLength)&&Number.isInteger(e.byteOffset)&&sr.call(e.buffer)===
"[object ArrayBuffer]"?"typedArray":"others"},"getChunkType"),{toString:sr}=Object.prototype;class Ye extends Error{static{o(this,"MaxBufferError")}name="MaxBuf\
ferError";constructor(){super("maxBuffer exceeded")}}const ja=o(({error:e,stream:t,readableObjectMode:n,lines:r,encoding:i,fdNumber:s})=>{if(!(e instanceof Ye))
throw e;if(s==="all")return e;const a=Na(n,r,i);throw e.maxBufferInfo={fdNumber:s,unit:a},t.destroy(),e},"handleMaxBuffer"),Na=o((e,t,n)=>e?"objects":t?"lines":
n==="buffer"?"bytes":"characters","getMaxBufferUnit"),Ga=o((e,t,n)=>{if(t.length!==n)return;const r=new Ye;throw r.maxBufferInfo={fdNumber:"ipc"},r},"checkIpcMa\
xBuffer"),_a=o((e,t)=>{const{streamName:n,threshold:r,unit:i}=ka(e,t);return`Command's ${n} was larger than ${r} ${i}`},"getMaxBufferMessage"),ka=o((e,t)=>{if(e?.
maxBufferInfo===void 0)return{streamName:"output",threshold:t[1],unit:"bytes"};const{maxBufferInfo:{fdNumber:n,unit:r}}=e;delete e.maxBufferInfo;const i=De(t,n);
return n==="ipc"?{streamName:"IPC output",threshold:i,unit:"messages"}:{streamName:on(n),threshold:i,unit:r}},"getMaxBufferInfo"),Wa=o((e,t,n)=>e?.code==="ENOBU\
FS"&&t!==null&&t.some(r=>r!==null&&r.length>Mt(n)),"isMaxBufferSync"),za=o((e,t,n)=>{if(!t)return e;const r=Mt(n);return e.length>r?e.slice(0,r):e},"truncateMax\
BufferSync"),Mt=o(([,e])=>e,"getMaxBufferSync"),Va=o(({stdio:e,all:t,ipcOutput:n,originalError:r,signal:i,signalDescription:s,exitCode:a,escapedCommand:c,timedOut:l,
isCanceled:u,isGracefullyCanceled:d,isMaxBuffer:f,isForcefullyTerminated:h,forceKillAfterDelay:g,killSignal:D,maxBuffer:B,timeout:G,cwd:L})=>{const F=r?.code,k=Ha(
{originalError:r,timedOut:l,timeout:G,isMaxBuffer:f,maxBuffer:B,errorCode:F,signal:i,signalDescription:s,exitCode:a,isCanceled:u,isGracefullyCanceled:d,isForcefullyTerminated:h,
forceKillAfterDelay:g,killSignal:D}),X=Ka(r,L),ne=X===void 0?"":`
${X}`,ae=`${k}: ${c}${ne}`,ye=t===void 0?[e[2],e[1]]:[t],Te=[ae,...ye,...e.slice(3),n.map(ce=>Xa(ce)).join(`
`)].map(ce=>lt(Dt(Za(ce)))).filter(Boolean).join(`

`);return{originalMessage:X,shortMessage:ae,message:Te}},"createMessages"),Ha=o(({originalError:e,timedOut:t,timeout:n,isMaxBuffer:r,maxBuffer:i,errorCode:s,signal:a,
signalDescription:c,exitCode:l,isCanceled:u,isGracefullyCanceled:d,isForcefullyTerminated:f,forceKillAfterDelay:h,killSignal:g})=>{const D=Ya(f,h);return t?`Com\
mand timed out after ${n} milliseconds${D}`:d?a===void 0?`Command was gracefully canceled with exit code ${l}`:f?`Command was gracefully canceled${D}`:`Command \
was gracefully canceled with ${a} (${c})`:u?`Command was canceled${D}`:r?`${_a(e,i)}${D}`:s!==void 0?`Command failed with ${s}${D}`:f?`Command was killed with ${g}\
 (${Bn(g)})${D}`:a!==void 0?`Command was killed with ${a} (${c})`:l!==void 0?`Command failed with exit code ${l}`:"Command failed"},"getErrorPrefix"),Ya=o((e,t)=>e?
` and was forcefully terminated after ${t} milliseconds`:"","getForcefulSuffix"),Ka=o((e,t)=>{if(e instanceof Re)return;const n=Ki(e)?e.originalMessage:String(e?.
message??e),r=lt(Ea(n,t));return r===""?void 0:r},"getOriginalMessage"),Xa=o(e=>typeof e=="string"?e:(0,Y.inspect)(e),"serializeIpcMessage"),Za=o(e=>Array.isArray(
e)?e.map(t=>Dt(ar(t))).filter(Boolean).join(`
`):ar(e),"serializeMessagePart"),ar=o(e=>typeof e=="string"?e:I(e)?J(e):"","serializeMessageItem"),cr=o(({command:e,escapedCommand:t,stdio:n,all:r,ipcOutput:i,options:{
cwd:s},startTime:a})=>lr({command:e,escapedCommand:t,cwd:s,durationMs:Sn(a),failed:!1,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,
isForcefullyTerminated:!1,exitCode:0,stdout:n[1],stderr:n[2],all:r,stdio:n,ipcOutput:i,pipedFrom:[]}),"makeSuccessResult"),Ct=o(({error:e,command:t,escapedCommand:n,
fileDescriptors:r,options:i,startTime:s,isSync:a})=>Bt({error:e,command:t,escapedCommand:n,startTime:s,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:!1,
isForcefullyTerminated:!1,stdio:Array.from({length:r.length}),ipcOutput:[],options:i,isSync:a}),"makeEarlyError"),Bt=o(({error:e,command:t,escapedCommand:n,startTime:r,
timedOut:i,isCanceled:s,isGracefullyCanceled:a,isMaxBuffer:c,isForcefullyTerminated:l,exitCode:u,signal:d,stdio:f,all:h,ipcOutput:g,options:{timeoutDuration:D,timeout:B=D,
forceKillAfterDelay:G,killSignal:L,cwd:F,maxBuffer:k},isSync:X})=>{const{exitCode:ne,signal:ae,signalDescription:ye}=Qa(u,d),{originalMessage:Te,shortMessage:ce,
message:en}=Va({stdio:f,all:h,ipcOutput:g,originalError:e,signal:ae,signalDescription:ye,exitCode:ne,escapedCommand:n,timedOut:i,isCanceled:s,isGracefullyCanceled:a,
isMaxBuffer:c,isForcefullyTerminated:l,forceKillAfterDelay:G,killSignal:L,maxBuffer:k,timeout:B,cwd:F}),Pe=Yi(e,en,X);return Object.assign(Pe,Ja({error:Pe,command:t,
escapedCommand:n,startTime:r,timedOut:i,isCanceled:s,isGracefullyCanceled:a,isMaxBuffer:c,isForcefullyTerminated:l,exitCode:ne,signal:ae,signalDescription:ye,stdio:f,
all:h,ipcOutput:g,cwd:F,originalMessage:Te,shortMessage:ce})),Pe},"makeError"),Ja=o(({error:e,command:t,escapedCommand:n,startTime:r,timedOut:i,isCanceled:s,isGracefullyCanceled:a,
isMaxBuffer:c,isForcefullyTerminated:l,exitCode:u,signal:d,signalDescription:f,stdio:h,all:g,ipcOutput:D,cwd:B,originalMessage:G,shortMessage:L})=>lr({shortMessage:L,
originalMessage:G,command:t,escapedCommand:n,cwd:B,durationMs:Sn(r),failed:!0,timedOut:i,isCanceled:s,isGracefullyCanceled:a,isTerminated:d!==void 0,isMaxBuffer:c,
isForcefullyTerminated:l,exitCode:u,signal:d,signalDescription:f,code:e.cause?.code,stdout:h[1],stderr:h[2],all:g,stdio:h,ipcOutput:D,pipedFrom:[]}),"getErrorPr\
operties"),lr=o(e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0)),"omitUndefinedProperties"),Qa=o((e,t)=>{const n=e===null?void 0:e,r=t===null?
void 0:t,i=r===void 0?void 0:Bn(t);return{exitCode:n,signal:r,signalDescription:i}},"normalizeExitPayload"),dr=o(e=>Number.isFinite(e)?e:0,"toZeroIfInfinity");function qa(e){
return{days:Math.trunc(e/864e5),hours:Math.trunc(e/36e5%24),minutes:Math.trunc(e/6e4%60),seconds:Math.trunc(e/1e3%60),milliseconds:Math.trunc(e%1e3),microseconds:Math.
trunc(dr(e*1e3)%1e3),nanoseconds:Math.trunc(dr(e*1e6)%1e3)}}o(qa,"parseNumber");function ec(e){return{days:e/86400000n,hours:e/3600000n%24n,minutes:e/60000n%60n,
seconds:e/1000n%60n,milliseconds:e%1000n,microseconds:0n,nanoseconds:0n}}o(ec,"parseBigint");function tc(e){switch(typeof e){case"number":{if(Number.isFinite(e))
return qa(e);break}case"bigint":return ec(e)}throw new TypeError("Expected a finite number or bigint")}o(tc,"parseMilliseconds");const nc=o(e=>e===0||e===0n,"is\
Zero"),rc=o((e,t)=>t===1||t===1n?e:`${e}s`,"pluralize"),oc=1e-7,ic=24n*60n*60n*1000n;function sc(e,t){const n=typeof e=="bigint";if(!n&&!Number.isFinite(e))throw new TypeError(
"Expected a finite number or bigint");t={...t};const r=e<0?"-":"";e=e<0?-e:e,t.colonNotation&&(t.compact=!1,t.formatSubMilliseconds=!1,t.separateMilliseconds=!1,
t.verbose=!1),t.compact&&(t.unitCount=1,t.secondsDecimalDigits=0,t.millisecondsDecimalDigits=0);let i=[];const s=o((d,f)=>{const h=Math.floor(d*10**f+oc);return(Math.
round(h)/10**f).toFixed(f)},"floorDecimals"),a=o((d,f,h,g)=>{if(!((i.length===0||!t.colonNotation)&&nc(d)&&!(t.colonNotation&&h==="m"))){if(g??=String(d),t.colonNotation){
const D=g.includes(".")?g.split(".")[0].length:g.length,B=i.length>0?2:1;g="0".repeat(Math.max(0,B-D))+g}else g+=t.verbose?" "+rc(f,d):h;i.push(g)}},"add"),c=tc(
e),l=BigInt(c.days);if(t.hideYearAndDays?a(BigInt(l)*24n+BigInt(c.hours),"hour","h"):(t.hideYear?a(l,"day","d"):(a(l/365n,"year","y"),a(l%365n,"day","d")),a(Number(
c.hours),"hour","h")),a(Number(c.minutes),"minute","m"),!t.hideSeconds)if(t.separateMilliseconds||t.formatSubMilliseconds||!t.colonNotation&&e<1e3&&!t.subSecondsAsDecimals){
const d=Number(c.seconds),f=Number(c.milliseconds),h=Number(c.microseconds),g=Number(c.nanoseconds);if(a(d,"second","s"),t.formatSubMilliseconds)a(f,"millisecon\
d","ms"),a(h,"microsecond","µs"),a(g,"nanosecond","ns");else{const D=f+h/1e3+g/1e6,B=typeof t.millisecondsDecimalDigits=="number"?t.millisecondsDecimalDigits:0,
G=D>=1?Math.round(D):Math.ceil(D),L=1e3-10**-B,F=B?Math.min(D,L).toFixed(B):Math.min(G,L);a(Number.parseFloat(F),"millisecond","ms",F)}}else{const d=(n?Number(e%
ic):e)/1e3%60,f=typeof t.secondsDecimalDigits=="number"?t.secondsDecimalDigits:1,h=s(d,f),g=t.keepDecimalsOnWholeSeconds?h:h.replace(/\.0+$/,"");a(Number.parseFloat(
g),"second","s",g)}if(i.length===0)return r+"0"+(t.verbose?" milliseconds":"ms");const u=t.colonNotation?":":" ";return typeof t.unitCount=="number"&&(i=i.slice(
0,Math.max(t.unitCount,1))),r+i.join(u)}o(sc,"prettyMilliseconds");const ac=o((e,t)=>{e.failed&&Oe({type:"error",verboseMessage:e.shortMessage,verboseInfo:t,result:e})},
"logError"),cc=o((e,t)=>{ot(t)&&(ac(e,t),lc(e,t))},"logResult"),lc=o((e,t)=>{const n=`(done in ${sc(e.durationMs)})`;Oe({type:"duration",verboseMessage:n,verboseInfo:t,
result:e})},"logDuration"),$t=o((e,t,{reject:n})=>{if(cc(e,t),e.failed&&n)throw e;return e},"handleResult"),dc=o((e,t)=>we(e)?"asyncGenerator":mr(e)?"generator":
Pt(e)?"fileUrl":gc(e)?"filePath":Sc(e)?"webStream":he(e,{checkOpen:!1})?"native":I(e)?"uint8Array":Ec(e)?"asyncIterable":Tc(e)?"iterable":Ut(e)?ur({transform:e},
t):pc(e)?uc(e,t):"native","getStdioItemType"),uc=o((e,t)=>Ot(e.transform,{checkOpen:!1})?fc(e,t):Ut(e.transform)?ur(e,t):hc(e,t),"getTransformObjectType"),fc=o(
(e,t)=>(fr(e,t,"Duplex stream"),"duplex"),"getDuplexType"),ur=o((e,t)=>(fr(e,t,"web TransformStream"),"webTransform"),"getTransformStreamType"),fr=o(({final:e,binary:t,
objectMode:n},r,i)=>{hr(e,`${r}.final`,i),hr(t,`${r}.binary`,i),Lt(n,`${r}.objectMode`)},"validateNonGeneratorType"),hr=o((e,t,n)=>{if(e!==void 0)throw new TypeError(
`The \`${t}\` option can only be defined when using a generator, not a ${n}.`)},"checkUndefinedOption"),hc=o(({transform:e,final:t,binary:n,objectMode:r},i)=>{if(e!==
void 0&&!pr(e))throw new TypeError(`The \`${i}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);if(Ot(t,{checkOpen:!1}))throw new TypeError(
`The \`${i}.final\` option must not be a Duplex stream.`);if(Ut(t))throw new TypeError(`The \`${i}.final\` option must not be a web TransformStream.`);if(t!==void 0&&
!pr(t))throw new TypeError(`The \`${i}.final\` option must be a generator.`);return Lt(n,`${i}.binary`),Lt(r,`${i}.objectMode`),we(e)||we(t)?"asyncGenerator":"g\
enerator"},"getGeneratorObjectType"),Lt=o((e,t)=>{if(e!==void 0&&typeof e!="boolean")throw new TypeError(`The \`${t}\` option must use a boolean.`)},"checkBoole\
anOption"),pr=o(e=>we(e)||mr(e),"isGenerator"),we=o(e=>Object.prototype.toString.call(e)==="[object AsyncGeneratorFunction]","isAsyncGenerator"),mr=o(e=>Object.
prototype.toString.call(e)==="[object GeneratorFunction]","isSyncGenerator"),pc=o(e=>T(e)&&(e.transform!==void 0||e.final!==void 0),"isTransformOptions"),Pt=o(e=>Object.
prototype.toString.call(e)==="[object URL]","isUrl"),mc=o(e=>Pt(e)&&e.protocol!=="file:","isRegularUrl"),gc=o(e=>T(e)&&Object.keys(e).length>0&&Object.keys(e).every(
t=>yc.has(t))&&gr(e.file),"isFilePathObject"),yc=new Set(["file","append"]),gr=o(e=>typeof e=="string","isFilePathString"),wc=o((e,t)=>e==="native"&&typeof t=="\
string"&&!bc.has(t),"isUnknownStdioString"),bc=new Set(["ipc","ignore","inherit","overlapped","pipe"]),yr=o(e=>Object.prototype.toString.call(e)==="[object Read\
ableStream]","type_isReadableStream"),vt=o(e=>Object.prototype.toString.call(e)==="[object WritableStream]","type_isWritableStream"),Sc=o(e=>yr(e)||vt(e),"isWeb\
Stream"),Ut=o(e=>yr(e?.readable)&&vt(e?.writable),"type_isTransformStream"),Ec=o(e=>wr(e)&&typeof e[Symbol.asyncIterator]=="function","isAsyncIterableObject"),Tc=o(
e=>wr(e)&&typeof e[Symbol.iterator]=="function","isIterableObject"),wr=o(e=>typeof e=="object"&&e!==null,"isObject"),pe=new Set(["generator","asyncGenerator","d\
uplex","webTransform"]),br=new Set(["fileUrl","filePath","fileNumber"]),Sr=new Set(["fileUrl","filePath"]),xc=new Set([...Sr,"webStream","nodeStream"]),Dc=new Set(
["webTransform","duplex"]),Ke={generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",fileNumber:"a file\
 descriptor number",webStream:"a web stream",nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"a Duplex stream",native:"any value",iterable:"\
an iterable",asyncIterable:"an async iterable",string:"a string",uint8Array:"a Uint8Array"},Er=o((e,t,n,r)=>r==="output"?Oc(e,t,n):Ic(e,t,n),"getTransformObject\
Modes"),Oc=o((e,t,n)=>{const r=t!==0&&n[t-1].value.readableObjectMode;return{writableObjectMode:r,readableObjectMode:e??r}},"getOutputObjectModes"),Ic=o((e,t,n)=>{
const r=t===0?e===!0:n[t-1].value.readableObjectMode,i=t!==n.length-1&&(e??r);return{writableObjectMode:r,readableObjectMode:i}},"getInputObjectModes"),Rc=o((e,t)=>{
const n=e.findLast(({type:r})=>pe.has(r));return n===void 0?!1:t==="input"?n.value.writableObjectMode:n.value.readableObjectMode},"getFdObjectMode"),Ac=o((e,t,n,r)=>[
...e.filter(({type:i})=>!pe.has(i)),...Mc(e,t,n,r)],"normalizeTransforms"),Mc=o((e,t,n,{encoding:r})=>{const i=e.filter(({type:a})=>pe.has(a)),s=Array.from({length:i.
length});for(const[a,c]of Object.entries(i))s[a]=Cc({stdioItem:c,index:Number(a),newTransforms:s,optionName:t,direction:n,encoding:r});return Pc(s,n)},"getTrans\
forms"),Cc=o(({stdioItem:e,stdioItem:{type:t},index:n,newTransforms:r,optionName:i,direction:s,encoding:a})=>t==="duplex"?Bc({stdioItem:e,optionName:i}):t==="we\
bTransform"?$c({stdioItem:e,index:n,newTransforms:r,direction:s}):Lc({stdioItem:e,index:n,newTransforms:r,direction:s,encoding:a}),"normalizeTransform"),Bc=o(({
stdioItem:e,stdioItem:{value:{transform:t,transform:{writableObjectMode:n,readableObjectMode:r},objectMode:i=r}},optionName:s})=>{if(i&&!r)throw new TypeError(`\
The \`${s}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);if(!i&&r)throw new TypeError(`The \`${s}.objectMode\` option\
 cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...e,value:{transform:t,writableObjectMode:n,readableObjectMode:r}}},"normalizeDupl\
ex"),$c=o(({stdioItem:e,stdioItem:{value:t},index:n,newTransforms:r,direction:i})=>{const{transform:s,objectMode:a}=T(t)?t:{transform:t},{writableObjectMode:c,readableObjectMode:l}=Er(
a,n,r,i);return{...e,value:{transform:s,writableObjectMode:c,readableObjectMode:l}}},"normalizeTransformStream"),Lc=o(({stdioItem:e,stdioItem:{value:t},index:n,
newTransforms:r,direction:i,encoding:s})=>{const{transform:a,final:c,binary:l=!1,preserveNewlines:u=!1,objectMode:d}=T(t)?t:{transform:t},f=l||fe.has(s),{writableObjectMode:h,
readableObjectMode:g}=Er(d,n,r,i);return{...e,value:{transform:a,final:c,binary:f,preserveNewlines:u,writableObjectMode:h,readableObjectMode:g}}},"normalizeGene\
rator"),Pc=o((e,t)=>t==="input"?e.reverse():e,"sortTransforms"),vc=o((e,t,n)=>{const r=e.map(i=>Uc(i,t));if(r.includes("input")&&r.includes("output"))throw new TypeError(
`The \`${n}\` option must not be an array of both readable and writable values.`);return r.find(Boolean)??Nc},"getStreamDirection"),Uc=o(({type:e,value:t},n)=>Fc[n]??
Tr[e](t),"getStdioItemDirection"),Fc=["input","output","output"],be=o(()=>{},"anyDirection"),Ft=o(()=>"input","alwaysInput"),Tr={generator:be,asyncGenerator:be,
fileUrl:be,filePath:be,iterable:Ft,asyncIterable:Ft,uint8Array:Ft,webStream:o(e=>vt(e)?"output":"input","webStream"),nodeStream(e){return He(e,{checkOpen:!1})?tr(
e,{checkOpen:!1})?void 0:"input":"output"},webTransform:be,duplex:be,native(e){const t=jc(e);if(t!==void 0)return t;if(he(e,{checkOpen:!1}))return Tr.nodeStream(
e)}},jc=o(e=>{if([0,v.stdin].includes(e))return"input";if([1,2,v.stdout,v.stderr].includes(e))return"output"},"getStandardStreamDirection"),Nc="output",Gc=o((e,t)=>t&&
!e.includes("ipc")?[...e,"ipc"]:e,"normalizeIpcStdioArray"),_c=o(({stdio:e,ipc:t,buffer:n,...r},i,s)=>{const a=kc(e,r).map((c,l)=>xr(c,l));return s?zc(a,n,i):Gc(
a,t)},"normalizeStdioOption"),kc=o((e,t)=>{if(e===void 0)return Q.map(r=>t[r]);if(Wc(t))throw new Error(`It's not possible to provide \`stdio\` in combination wit\
h one of ${Q.map(r=>`\`${r}\``).join(", ")}`);if(typeof e=="string")return[e,e,e];if(!Array.isArray(e))throw new TypeError(`Expected \`stdio\` to be of type \`stri\
ng\` or \`Array\`, got \`${typeof e}\``);const n=Math.max(e.length,Q.length);return Array.from({length:n},(r,i)=>e[i])},"getStdioArray"),Wc=o(e=>Q.some(t=>e[t]!==
void 0),"hasAlias"),xr=o((e,t)=>Array.isArray(e)?e.map(n=>xr(n,t)):e??(t>=Q.length?"ignore":"pipe"),"stdio_option_addDefaultValue"),zc=o((e,t,n)=>e.map((r,i)=>!t[i]&&
i!==0&&!it(n,i)&&Vc(r)?"ignore":r),"normalizeStdioSync"),Vc=o(e=>e==="pipe"||Array.isArray(e)&&e.every(t=>t==="pipe"),"isOutputPipeOnly"),Hc=o(({stdioItem:e,stdioItem:{
type:t},isStdioArray:n,fdNumber:r,direction:i,isSync:s})=>!n||t!=="native"?e:s?Yc({stdioItem:e,fdNumber:r,direction:i}):Zc({stdioItem:e,fdNumber:r}),"handleNati\
veStream"),Yc=o(({stdioItem:e,stdioItem:{value:t,optionName:n},fdNumber:r,direction:i})=>{const s=Kc({value:t,optionName:n,fdNumber:r,direction:i});if(s!==void 0)
return s;if(he(t,{checkOpen:!1}))throw new TypeError(`The \`${n}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return e},
"handleNativeStreamSync"),Kc=o(({value:e,optionName:t,fdNumber:n,direction:r})=>{const i=Xc(e,n);if(i!==void 0){if(r==="output")return{type:"fileNumber",value:i,
optionName:t};if(mn.isatty(i))throw new TypeError(`The \`${t}: ${yt(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);return{type:"uint8Ar\
ray",value:$((0,q.readFileSync)(i)),optionName:t}}},"getTargetFd"),Xc=o((e,t)=>{if(e==="inherit")return t;if(typeof e=="number")return e;const n=rt.indexOf(e);if(n!==
-1)return n},"getTargetFdNumber"),Zc=o(({stdioItem:e,stdioItem:{value:t,optionName:n},fdNumber:r})=>t==="inherit"?{type:"nodeStream",value:Dr(r,t,n),optionName:n}:
typeof t=="number"?{type:"nodeStream",value:Dr(t,t,n),optionName:n}:he(t,{checkOpen:!1})?{type:"nodeStream",value:t,optionName:n}:e,"handleNativeStreamAsync"),Dr=o(
(e,t,n)=>{const r=rt[e];if(r===void 0)throw new TypeError(`The \`${n}: ${t}\` option is invalid: no such standard stream.`);return r},"getStandardStream"),Jc=o(
({input:e,inputFile:t},n)=>n===0?[...Qc(e),...el(t)]:[],"handleInputOptions"),Qc=o(e=>e===void 0?[]:[{type:qc(e),value:e,optionName:"input"}],"handleInputOption"),
qc=o(e=>{if(He(e,{checkOpen:!1}))return"nodeStream";if(typeof e=="string")return"string";if(I(e))return"uint8Array";throw new Error("The `input` option must be \
a string, a Uint8Array or a Node.js Readable stream.")},"getInputType"),el=o(e=>e===void 0?[]:[{...tl(e),optionName:"inputFile"}],"handleInputFileOption"),tl=o(
e=>{if(Pt(e))return{type:"fileUrl",value:e};if(gr(e))return{type:"filePath",value:{file:e}};throw new Error("The `inputFile` option must be a file path string o\
r a file URL.")},"getInputFileType"),nl=o(e=>e.filter((t,n)=>e.every((r,i)=>t.value!==r.value||n>=i||t.type==="generator"||t.type==="asyncGenerator")),"filterDu\
plicates"),rl=o(({stdioItem:{type:e,value:t,optionName:n},direction:r,fileDescriptors:i,isSync:s})=>{const a=ol(i,e);if(a.length!==0){if(s){il({otherStdioItems:a,
type:e,value:t,optionName:n,direction:r});return}if(xc.has(e))return Or({otherStdioItems:a,type:e,value:t,optionName:n,direction:r});Dc.has(e)&&al({otherStdioItems:a,
type:e,value:t,optionName:n})}},"getDuplicateStream"),ol=o((e,t)=>e.flatMap(({direction:n,stdioItems:r})=>r.filter(i=>i.type===t).map((i=>({...i,direction:n})))),
"getOtherStdioItems"),il=o(({otherStdioItems:e,type:t,value:n,optionName:r,direction:i})=>{Sr.has(t)&&Or({otherStdioItems:e,type:t,value:n,optionName:r,direction:i})},
"validateDuplicateStreamSync"),Or=o(({otherStdioItems:e,type:t,value:n,optionName:r,direction:i})=>{const s=e.filter(c=>sl(c,n));if(s.length===0)return;const a=s.
find(c=>c.direction!==i);return Ir(a,r,t),i==="output"?s[0].stream:void 0},"getDuplicateStreamInstance"),sl=o(({type:e,value:t},n)=>e==="filePath"?t.file===n.file:
e==="fileUrl"?t.href===n.href:t===n,"hasSameValue"),al=o(({otherStdioItems:e,type:t,value:n,optionName:r})=>{const i=e.find(({value:{transform:s}})=>s===n.transform);
Ir(i,r,t)},"validateDuplicateTransform"),Ir=o((e,t,n)=>{if(e!==void 0)throw new TypeError(`The \`${e.optionName}\` and \`${t}\` options must not target ${Ke[n]}\
 that is the same.`)},"throwOnDuplicateStream"),Rr=o((e,t,n,r)=>{const s=_c(t,n,r).map((c,l)=>cl({stdioOption:c,fdNumber:l,options:t,isSync:r})),a=gl({initialFileDescriptors:s,
addProperties:e,options:t,isSync:r});return t.stdio=a.map(({stdioItems:c})=>bl(c)),a},"handleStdio"),cl=o(({stdioOption:e,fdNumber:t,options:n,isSync:r})=>{const i=on(
t),{stdioItems:s,isStdioArray:a}=ll({stdioOption:e,fdNumber:t,options:n,optionName:i}),c=vc(s,t,i),l=s.map(f=>Hc({stdioItem:f,isStdioArray:a,fdNumber:t,direction:c,
isSync:r})),u=Ac(l,i,c,n),d=Rc(u,c);return ml(u,d),{direction:c,objectMode:d,stdioItems:u}},"getFileDescriptor"),ll=o(({stdioOption:e,fdNumber:t,options:n,optionName:r})=>{
const s=[...(Array.isArray(e)?e:[e]).map(l=>dl(l,r)),...Jc(n,t)],a=nl(s),c=a.length>1;return ul(a,c,r),hl(a),{stdioItems:a,isStdioArray:c}},"initializeStdioItem\
s"),dl=o((e,t)=>({type:dc(e,t),value:e,optionName:t}),"initializeStdioItem"),ul=o((e,t,n)=>{if(e.length===0)throw new TypeError(`The \`${n}\` option must not be \
an empty array.`);if(t){for(const{value:r,optionName:i}of e)if(fl.has(r))throw new Error(`The \`${i}\` option must not include \`${r}\`.`)}},"validateStdioArray"),
fl=new Set(["ignore","ipc"]),hl=o(e=>{for(const t of e)pl(t)},"validateStreams"),pl=o(({type:e,value:t,optionName:n})=>{if(mc(t))throw new TypeError(`The \`${n}\
: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);if(wc(e,t))throw new TypeError(`The \`${n}: { file: '...' }\` option must b\
e used instead of \`${n}: '...'\`.`)},"validateFileStdio"),ml=o((e,t)=>{if(!t)return;const n=e.find(({type:r})=>br.has(r));if(n!==void 0)throw new TypeError(`Th\
e \`${n.optionName}\` option cannot use both files and transforms in objectMode.`)},"validateFileObjectMode"),gl=o(({initialFileDescriptors:e,addProperties:t,options:n,
isSync:r})=>{const i=[];try{for(const s of e)i.push(yl({fileDescriptor:s,fileDescriptors:i,addProperties:t,options:n,isSync:r}));return i}catch(s){throw Ar(i),s}},
"getFinalFileDescriptors"),yl=o(({fileDescriptor:{direction:e,objectMode:t,stdioItems:n},fileDescriptors:r,addProperties:i,options:s,isSync:a})=>{const c=n.map(
l=>wl({stdioItem:l,addProperties:i,direction:e,options:s,fileDescriptors:r,isSync:a}));return{direction:e,objectMode:t,stdioItems:c}},"getFinalFileDescriptor"),
wl=o(({stdioItem:e,addProperties:t,direction:n,options:r,fileDescriptors:i,isSync:s})=>{const a=rl({stdioItem:e,direction:n,fileDescriptors:i,isSync:s});return a!==
void 0?{...e,stream:a}:{...e,...t[n][e.type](e,r)}},"addStreamProperties"),Ar=o(e=>{for(const{stdioItems:t}of e)for(const{stream:n}of t)n!==void 0&&!le(n)&&n.destroy()},
"cleanupCustomStreams"),bl=o(e=>{if(e.length>1)return e.some(({value:r})=>r==="overlapped")?"overlapped":"pipe";const[{type:t,value:n}]=e;return t==="native"?n:
"pipe"},"forwardStdio"),Sl=o((e,t)=>Rr(Tl,e,t,!0),"handleStdioSync"),ee=o(({type:e,optionName:t})=>{Mr(t,Ke[e])},"forbiddenIfSync"),El=o(({optionName:e,value:t})=>((t===
"ipc"||t==="overlapped")&&Mr(e,`"${t}"`),{}),"forbiddenNativeIfSync"),Mr=o((e,t)=>{throw new TypeError(`The \`${e}\` option cannot be ${t} with synchronous meth\
ods.`)},"throwInvalidSyncValue"),Cr={generator(){},asyncGenerator:ee,webStream:ee,nodeStream:ee,webTransform:ee,duplex:ee,asyncIterable:ee,native:El},Tl={input:{
...Cr,fileUrl:o(({value:e})=>({contents:[$((0,q.readFileSync)(e))]}),"fileUrl"),filePath:o(({value:{file:e}})=>({contents:[$((0,q.readFileSync)(e))]}),"filePath"),
fileNumber:ee,iterable:o(({value:e})=>({contents:[...e]}),"iterable"),string:o(({value:e})=>({contents:[e]}),"string"),uint8Array:o(({value:e})=>({contents:[e]}),
"uint8Array")},output:{...Cr,fileUrl:o(({value:e})=>({path:e}),"fileUrl"),filePath:o(({value:{file:e,append:t}})=>({path:e,append:t}),"filePath"),fileNumber:o(({
value:e})=>({path:e}),"fileNumber"),iterable:ee,string:ee,uint8Array:ee}},Se=o((e,{stripFinalNewline:t},n)=>Br(t,n)&&e!==void 0&&!Array.isArray(e)?Dt(e):e,"stri\
pNewline"),Br=o((e,t)=>t==="all"?e[1]||e[2]:e[t],"getStripFinalNewline");var j=y(7075);const $r=o((e,t,n,r)=>e||n?void 0:vr(t,r),"getSplitLinesGenerator"),Lr=o(
(e,t,n)=>n?e.flatMap(r=>Pr(r,t)):Pr(e,t),"splitLinesSync"),Pr=o((e,t)=>{const{transform:n,final:r}=vr(t,{});return[...n(e),...r()]},"splitLinesItemSync"),vr=o((e,t)=>(t.
previousChunks="",{transform:xl.bind(void 0,t,e),final:Ol.bind(void 0,t)}),"initializeSplitLines"),xl=o(function*(e,t,n){if(typeof n!="string"){yield n;return}let{
previousChunks:r}=e,i=-1;for(let s=0;s<n.length;s+=1)if(n[s]===`
`){const a=Dl(n,s,t,e);let c=n.slice(i+1,s+1-a);r.length>0&&(c=jt(r,c),r=""),yield c,i=s}i!==n.length-1&&(r=jt(r,n.slice(i+1))),e.previousChunks=r},"splitGenera\
tor"),Dl=o((e,t,n,r)=>n?0:(r.isWindowsNewline=t!==0&&e[t-1]==="\r",r.isWindowsNewline?2:1),"getNewlineLength"),Ol=o(function*({previousChunks:e}){e.length>0&&(yield e)},
"linesFinal"),Il=o(({binary:e,preserveNewlines:t,readableObjectMode:n,state:r})=>e||t||n?void 0:{transform:Rl.bind(void 0,r)},"getAppendNewlineGenerator"),Rl=o(
function*({isWindowsNewline:e=!1},t){const{unixNewline:n,windowsNewline:r,LF:i,concatBytes:s}=typeof t=="string"?Al:Cl;if(t.at(-1)===i){yield t;return}yield s(t,
e?r:n)},"appendNewlineGenerator"),jt=o((e,t)=>`${e}${t}`,"concatString"),Al={windowsNewline:`\r
`,unixNewline:`
`,LF:`
`,concatBytes:jt},Ml=o((e,t)=>{const n=new Uint8Array(e.length+t.length);return n.set(e,0),n.set(t,e.length),n},"concatUint8Array"),Cl={windowsNewline:new Uint8Array(
[13,10]),unixNewline:new Uint8Array([10]),LF:10,concatBytes:Ml};var Nt=y(4573);const Bl=o((e,t)=>e?void 0:$l.bind(void 0,t),"getValidateTransformInput"),$l=o(function*(e,t){
if(typeof t!="string"&&!I(t)&&!Nt.Buffer.isBuffer(t))throw new TypeError(`The \`${e}\` option's transform must use "objectMode: true" to receive as input: ${typeof t}\
.`);yield t},"validateStringTransformInput"),Ll=o((e,t)=>e?Pl.bind(void 0,t):vl.bind(void 0,t),"getValidateTransformReturn"),Pl=o(function*(e,t){Ur(e,t),yield t},
"validateObjectTransformReturn"),vl=o(function*(e,t){if(Ur(e,t),typeof t!="string"&&!I(t))throw new TypeError(`The \`${e}\` option's function must yield a string\
 or an Uint8Array, not ${typeof t}.`);yield t},"validateStringTransformReturn"),Ur=o((e,t)=>{if(t==null)throw new TypeError(`The \`${e}\` option's function must \
not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`)},"validateEmptyReturn"),Fr=o((e,t,n)=>{if(n)return;if(e)return{transform:Ul.bind(void 0,new TextEncoder)};const r=new w.StringDecoder(
t);return{transform:Fl.bind(void 0,r),final:jl.bind(void 0,r)}},"getEncodingTransformGenerator"),Ul=o(function*(e,t){Nt.Buffer.isBuffer(t)?yield $(t):typeof t==
"string"?yield e.encode(t):yield t},"encodingUint8ArrayGenerator"),Fl=o(function*(e,t){yield I(t)?e.write(t):t},"encodingStringGenerator"),jl=o(function*(e){const t=e.
end();t!==""&&(yield t)},"encodingStringFinal"),jr=(0,Y.callbackify)(async(e,t,n,r)=>{t.currentIterable=e(...n);try{for await(const i of t.currentIterable)r.push(
i)}finally{delete t.currentIterable}}),Gt=o(async function*(e,t,n){if(n===t.length){yield e;return}const{transform:r=kl}=t[n];for await(const i of r(e))yield*Gt(
i,t,n+1)},"transformChunk"),Nl=o(async function*(e){for(const[t,{final:n}]of Object.entries(e))yield*Gl(n,Number(t),e)},"finalChunks"),Gl=o(async function*(e,t,n){
if(e!==void 0)for await(const r of e())yield*Gt(r,n,t+1)},"generatorFinalChunks"),_l=(0,Y.callbackify)(async({currentIterable:e},t)=>{if(e!==void 0){await(t?e.throw(
t):e.return());return}if(t)throw t}),kl=o(function*(e){yield e},"identityGenerator"),Nr=o((e,t,n,r)=>{try{for(const i of e(...t))n.push(i);r()}catch(i){r(i)}},"\
pushChunksSync"),Wl=o((e,t)=>[...t.flatMap(n=>[...Be(n,e,0)]),..._t(e)],"runTransformSync"),Be=o(function*(e,t,n){if(n===t.length){yield e;return}const{transform:r=Vl}=t[n];
for(const i of r(e))yield*Be(i,t,n+1)},"transformChunkSync"),_t=o(function*(e){for(const[t,{final:n}]of Object.entries(e))yield*zl(n,Number(t),e)},"finalChunksS\
ync"),zl=o(function*(e,t,n){if(e!==void 0)for(const r of e())yield*Be(r,n,t+1)},"generatorFinalChunksSync"),Vl=o(function*(e){yield e},"run_sync_identityGenerat\
or"),Gr=o(({value:e,value:{transform:t,final:n,writableObjectMode:r,readableObjectMode:i},optionName:s},{encoding:a})=>{const c={},l=kr(e,a,s),u=we(t),d=we(n),f=u?
jr.bind(void 0,Gt,c):Nr.bind(void 0,Be),h=u||d?jr.bind(void 0,Nl,c):Nr.bind(void 0,_t),g=u||d?_l.bind(void 0,c):void 0;return{stream:new j.Transform({writableObjectMode:r,
writableHighWaterMark:(0,j.getDefaultHighWaterMark)(r),readableObjectMode:i,readableHighWaterMark:(0,j.getDefaultHighWaterMark)(i),transform(B,G,L){f([B,l,0],this,
L)},flush(B){h([l],this,B)},destroy:g})}},"generatorToStream"),_r=o((e,t,n,r)=>{const i=t.filter(({type:a})=>a==="generator"),s=r?i.reverse():i;for(const{value:a,
optionName:c}of s){const l=kr(a,n,c);e=Wl(l,e)}return e},"runGeneratorsSync"),kr=o(({transform:e,final:t,binary:n,writableObjectMode:r,readableObjectMode:i,preserveNewlines:s},a,c)=>{
const l={};return[{transform:Bl(r,c)},Fr(n,a,r),$r(n,s,r,l),{transform:e,final:t},{transform:Ll(i,c)},Il({binary:n,preserveNewlines:s,readableObjectMode:i,state:l})].
filter(Boolean)},"addInternalGenerators"),Hl=o((e,t)=>{for(const n of Yl(e))Kl(e,n,t)},"addInputOptionsSync"),Yl=o(e=>new Set(Object.entries(e).filter(([,{direction:t}])=>t===
"input").map(([t])=>Number(t))),"getInputFdNumbers"),Kl=o((e,t,n)=>{const{stdioItems:r}=e[t],i=r.filter(({contents:c})=>c!==void 0);if(i.length===0)return;if(t!==
0){const[{type:c,optionName:l}]=i;throw new TypeError(`Only the \`stdin\` option, not \`${l}\`, can be ${Ke[c]} with synchronous methods.`)}const a=i.map(({contents:c})=>c).
map(c=>Xl(c,r));n.input=V(a)},"addInputOptionSync"),Xl=o((e,t)=>{const n=_r(e,t,"utf8",!0);return Zl(n),V(n)},"applySingleInputGeneratorsSync"),Zl=o(e=>{const t=e.
find(n=>typeof n!="string"&&!I(n));if(t!==void 0)throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to \
serialize them to strings or Uint8Arrays: ${t}.`)},"validateSerializable"),Wr=o(({stdioItems:e,encoding:t,verboseInfo:n,fdNumber:r})=>r!=="all"&&it(n,r)&&!fe.has(
t)&&Jl(r)&&(e.some(({type:i,value:s})=>i==="native"&&Ql.has(s))||e.every(({type:i})=>pe.has(i))),"shouldLogOutput"),Jl=o(e=>e===1||e===2,"fdUsesVerbose"),Ql=new Set(
["pipe","overlapped"]),ql=o(async(e,t,n,r)=>{for await(const i of e)td(t)||zr(i,n,r)},"logLines"),ed=o((e,t,n)=>{for(const r of e)zr(r,t,n)},"logLinesSync"),td=o(
e=>e._readableState.pipes.length>0,"isPipingStream"),zr=o((e,t,n)=>{const r=wn(e);Oe({type:"output",verboseMessage:r,fdNumber:t,verboseInfo:n})},"logLine"),nd=o(
({fileDescriptors:e,syncResult:{output:t},options:n,isMaxBuffer:r,verboseInfo:i})=>{if(t===null)return{output:Array.from({length:3})};const s={},a=new Set([]);return{
output:t.map((l,u)=>rd({result:l,fileDescriptors:e,fdNumber:u,state:s,outputFiles:a,isMaxBuffer:r,verboseInfo:i},n)),...s}},"transformOutputSync"),rd=o(({result:e,
fileDescriptors:t,fdNumber:n,state:r,outputFiles:i,isMaxBuffer:s,verboseInfo:a},{buffer:c,encoding:l,lines:u,stripFinalNewline:d,maxBuffer:f})=>{if(e===null)return;
const h=za(e,s,f),g=$(h),{stdioItems:D,objectMode:B}=t[n],G=od([g],D,l,r),{serializedResult:L,finalResult:F=L}=id({chunks:G,objectMode:B,encoding:l,lines:u,stripFinalNewline:d,
fdNumber:n});sd({serializedResult:L,fdNumber:n,state:r,verboseInfo:a,encoding:l,stdioItems:D,objectMode:B});const k=c[n]?F:void 0;try{return r.error===void 0&&ad(
L,D,i),k}catch(X){return r.error=X,k}},"transformOutputResultSync"),od=o((e,t,n,r)=>{try{return _r(e,t,n,!1)}catch(i){return r.error=i,e}},"runOutputGeneratorsS\
ync"),id=o(({chunks:e,objectMode:t,encoding:n,lines:r,stripFinalNewline:i,fdNumber:s})=>{if(t)return{serializedResult:e};if(n==="buffer")return{serializedResult:V(
e)};const a=_(e,n);return r[s]?{serializedResult:a,finalResult:Lr(a,!i[s],t)}:{serializedResult:a}},"serializeChunks"),sd=o(({serializedResult:e,fdNumber:t,state:n,
verboseInfo:r,encoding:i,stdioItems:s,objectMode:a})=>{if(!Wr({stdioItems:s,encoding:i,verboseInfo:r,fdNumber:t}))return;const c=Lr(e,!1,a);try{ed(c,t,r)}catch(l){
n.error??=l}},"logOutputSync"),ad=o((e,t,n)=>{for(const{path:r,append:i}of t.filter(({type:s})=>br.has(s))){const s=typeof r=="string"?r:r.toString();i||n.has(s)?
(0,q.appendFileSync)(r,e):(n.add(s),(0,q.writeFileSync)(r,e))}},"writeToFiles"),cd=o(([,e,t],n)=>{if(n.all)return e===void 0?t:t===void 0?e:Array.isArray(e)?Array.
isArray(t)?[...e,...t]:[...e,Se(t,n,"all")]:Array.isArray(t)?[Se(e,n,"all"),...t]:I(e)&&I(t)?re([e,t]):`${e}${t}`},"getAllSync"),ld=o(async(e,t)=>{const[n,r]=await dd(
e);return t.isForcefullyTerminated??=!1,[n,r]},"waitForExit"),dd=o(async e=>{const[t,n]=await Promise.allSettled([(0,U.once)(e,"spawn"),(0,U.once)(e,"exit")]);return t.
status==="rejected"?[]:n.status==="rejected"?Vr(e):n.value},"waitForExitOrError"),Vr=o(async e=>{try{return await(0,U.once)(e,"exit")}catch{return Vr(e)}},"wait\
ForSubprocessExit"),ud=o(async e=>{const[t,n]=await e;if(!fd(t,n)&&Hr(t,n))throw new Re;return[t,n]},"waitForSuccessfulExit"),fd=o((e,t)=>e===void 0&&t===void 0,
"isSubprocessErrorExit"),Hr=o((e,t)=>e!==0||t!==null,"isFailedExit"),hd=o(({error:e,status:t,signal:n,output:r},{maxBuffer:i})=>{const s=pd(e,t,n),a=s?.code==="\
ETIMEDOUT",c=Wa(s,r,i);return{resultError:s,exitCode:t,signal:n,timedOut:a,isMaxBuffer:c}},"getExitResultSync"),pd=o((e,t,n)=>e!==void 0?e:Hr(t,n)?new Re:void 0,
"getResultError"),md=o((e,t,n)=>{const{file:r,commandArguments:i,command:s,escapedCommand:a,startTime:c,verboseInfo:l,options:u,fileDescriptors:d}=gd(e,t,n),f=bd(
{file:r,commandArguments:i,options:u,command:s,escapedCommand:a,verboseInfo:l,fileDescriptors:d,startTime:c});return $t(f,l,u)},"execaCoreSync"),gd=o((e,t,n)=>{
const{command:r,escapedCommand:i,startTime:s,verboseInfo:a}=En(e,t,n),c=yd(n),{file:l,commandArguments:u,options:d}=Jn(e,t,c);wd(d);const f=Sl(d,a);return{file:l,
commandArguments:u,command:r,escapedCommand:i,startTime:s,verboseInfo:a,options:d,fileDescriptors:f}},"handleSyncArguments"),yd=o(e=>e.node&&!e.ipc?{...e,ipc:!1}:
e,"normalizeSyncOptions"),wd=o(({ipc:e,ipcInput:t,detached:n,cancelSignal:r})=>{t&&Xe("ipcInput"),e&&Xe("ipc: true"),n&&Xe("detached: true"),r&&Xe("cancelSignal")},
"validateSyncOptions"),Xe=o(e=>{throw new TypeError(`The "${e}" option cannot be used with synchronous methods.`)},"throwInvalidSyncOption"),bd=o(({file:e,commandArguments:t,
options:n,command:r,escapedCommand:i,verboseInfo:s,fileDescriptors:a,startTime:c})=>{const l=Sd({file:e,commandArguments:t,options:n,command:r,escapedCommand:i,
fileDescriptors:a,startTime:c});if(l.failed)return l;const{resultError:u,exitCode:d,signal:f,timedOut:h,isMaxBuffer:g}=hd(l,n),{output:D,error:B=u}=nd({fileDescriptors:a,
syncResult:l,options:n,isMaxBuffer:g,verboseInfo:s}),G=D.map((F,k)=>Se(F,n,k)),L=Se(cd(D,n),n,"all");return Td({error:B,exitCode:d,signal:f,timedOut:h,isMaxBuffer:g,
stdio:G,all:L,options:n,command:r,escapedCommand:i,startTime:c})},"spawnSubprocessSync"),Sd=o(({file:e,commandArguments:t,options:n,command:r,escapedCommand:i,fileDescriptors:s,
startTime:a})=>{try{Hl(s,n);const c=Ed(n);return(0,O.spawnSync)(...Qn(e,t,c))}catch(c){return Ct({error:c,command:r,escapedCommand:i,fileDescriptors:s,options:n,
startTime:a,isSync:!0})}},"runSubprocessSync"),Ed=o(({encoding:e,maxBuffer:t,...n})=>({...n,encoding:"buffer",maxBuffer:Mt(t)}),"normalizeSpawnSyncOptions"),Td=o(
({error:e,exitCode:t,signal:n,timedOut:r,isMaxBuffer:i,stdio:s,all:a,options:c,command:l,escapedCommand:u,startTime:d})=>e===void 0?cr({command:l,escapedCommand:u,
stdio:s,all:a,ipcOutput:[],options:c,startTime:d}):Bt({error:e,command:l,escapedCommand:u,timedOut:r,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:i,isForcefullyTerminated:!1,
exitCode:t,signal:n,stdio:s,all:a,ipcOutput:[],options:c,startTime:d,isSync:!0}),"getSyncResult"),xd=o(({anyProcess:e,channel:t,isSubprocess:n,ipc:r},{reference:i=!0,
filter:s}={})=>(pt({methodName:"getOneMessage",isSubprocess:n,ipc:r,isConnected:kn(e)}),Dd({anyProcess:e,channel:t,isSubprocess:n,filter:s,reference:i})),"getOn\
eMessage"),Dd=o(async({anyProcess:e,channel:t,isSubprocess:n,filter:r,reference:i})=>{Gn(t,i);const s=_e(e,t,n),a=new AbortController;try{return await Promise.race(
[Od(s,r,a),Id(s,n,a),Rd(s,n,a)])}catch(c){throw mt(e),c}finally{a.abort(),_n(t,i)}},"getOneMessageAsync"),Od=o(async(e,t,{signal:n})=>{if(t===void 0){const[r]=await(0,U.
once)(e,"message",{signal:n});return r}for await(const[r]of(0,U.on)(e,"message",{signal:n}))if(t(r))return r},"getMessage"),Id=o(async(e,t,{signal:n})=>{await(0,U.
once)(e,"disconnect",{signal:n}),Es(t)},"get_one_throwOnDisconnect"),Rd=o(async(e,t,{signal:n})=>{const[r]=await(0,U.once)(e,"strict:error",{signal:n});throw vn(
r,t)},"throwOnStrictError"),Ad=o(({anyProcess:e,channel:t,isSubprocess:n,ipc:r},{reference:i=!0}={})=>Yr({anyProcess:e,channel:t,isSubprocess:n,ipc:r,shouldAwait:!n,
reference:i}),"getEachMessage"),Yr=o(({anyProcess:e,channel:t,isSubprocess:n,ipc:r,shouldAwait:i,reference:s})=>{pt({methodName:"getEachMessage",isSubprocess:n,
ipc:r,isConnected:kn(e)}),Gn(t,s);const a=_e(e,t,n),c=new AbortController,l={};return Md(e,a,c),Cd({ipcEmitter:a,isSubprocess:n,controller:c,state:l}),Bd({anyProcess:e,
channel:t,ipcEmitter:a,isSubprocess:n,shouldAwait:i,controller:c,state:l,reference:s})},"loopOnMessages"),Md=o(async(e,t,n)=>{try{await(0,U.once)(t,"disconnect",
{signal:n.signal}),n.abort()}catch{}},"stopOnDisconnect"),Cd=o(async({ipcEmitter:e,isSubprocess:t,controller:n,state:r})=>{try{const[i]=await(0,U.once)(e,"stric\
t:error",{signal:n.signal});r.error=vn(i,t),n.abort()}catch{}},"abortOnStrictError"),Bd=o(async function*({anyProcess:e,channel:t,ipcEmitter:n,isSubprocess:r,shouldAwait:i,
controller:s,state:a,reference:c}){try{for await(const[l]of(0,U.on)(n,"message",{signal:s.signal}))Kr(a),yield l}catch{Kr(a)}finally{s.abort(),_n(t,c),r||mt(e),
i&&await e}},"iterateOnMessages"),Kr=o(({error:e})=>{if(e)throw e},"throwIfStrictError"),$d=o((e,{ipc:t})=>{Object.assign(e,Xr(e,!1,t))},"addIpcMethods"),Ld=o(()=>{
const e=v,t=!0,n=v.channel!==void 0;return{...Xr(e,t,n),getCancelSignal:ta.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:n})}},"getIpcExport"),
Xr=o((e,t,n)=>({sendMessage:zn.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:n}),getOneMessage:xd.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,
ipc:n}),getEachMessage:Ad.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:n})}),"getIpcMethods"),Pd=o(({error:e,command:t,escapedCommand:n,fileDescriptors:r,
options:i,startTime:s,verboseInfo:a})=>{Ar(r);const c=new O.ChildProcess;vd(c,r),Object.assign(c,{readable:Ud,writable:Fd,duplex:jd});const l=Ct({error:e,command:t,
escapedCommand:n,fileDescriptors:r,options:i,startTime:s,isSync:!1}),u=Nd(l,a,i);return{subprocess:c,promise:u}},"handleEarlyError"),vd=o((e,t)=>{const n=$e(),r=$e(),
i=$e(),s=Array.from({length:t.length-3},$e),a=$e(),c=[n,r,i,...s];Object.assign(e,{stdin:n,stdout:r,stderr:i,all:a,stdio:c})},"createDummyStreams"),$e=o(()=>{const e=new j.
PassThrough;return e.end(),e},"createDummyStream"),Ud=o(()=>new j.Readable({read(){}}),"readable"),Fd=o(()=>new j.Writable({write(){}}),"writable"),jd=o(()=>new j.
Duplex({read(){},write(){}}),"duplex"),Nd=o(async(e,t,n)=>$t(e,t,n),"handleDummyPromise"),Gd=o((e,t)=>Rr(_d,e,t,!1),"handleStdioAsync"),Le=o(({type:e,optionName:t})=>{
throw new TypeError(`The \`${t}\` option cannot be ${Ke[e]}.`)},"forbiddenIfAsync"),Zr={fileNumber:Le,generator:Gr,asyncGenerator:Gr,nodeStream:o(({value:e})=>({
stream:e}),"nodeStream"),webTransform({value:{transform:e,writableObjectMode:t,readableObjectMode:n}}){const r=t||n;return{stream:j.Duplex.fromWeb(e,{objectMode:r})}},
duplex:o(({value:{transform:e}})=>({stream:e}),"duplex"),native(){}},_d={input:{...Zr,fileUrl:o(({value:e})=>({stream:(0,q.createReadStream)(e)}),"fileUrl"),filePath:o(
({value:{file:e}})=>({stream:(0,q.createReadStream)(e)}),"filePath"),webStream:o(({value:e})=>({stream:j.Readable.fromWeb(e)}),"webStream"),iterable:o(({value:e})=>({
stream:j.Readable.from(e)}),"iterable"),asyncIterable:o(({value:e})=>({stream:j.Readable.from(e)}),"asyncIterable"),string:o(({value:e})=>({stream:j.Readable.from(
e)}),"string"),uint8Array:o(({value:e})=>({stream:j.Readable.from(Nt.Buffer.from(e))}),"uint8Array")},output:{...Zr,fileUrl:o(({value:e})=>({stream:(0,q.createWriteStream)(
e)}),"fileUrl"),filePath:o(({value:{file:e,append:t}})=>({stream:(0,q.createWriteStream)(e,t?{flags:"a"}:{})}),"filePath"),webStream:o(({value:e})=>({stream:j.Writable.
fromWeb(e)}),"webStream"),iterable:Le,asyncIterable:Le,string:Le,uint8Array:Le}};var se=y(6466);function kt(e){if(!Array.isArray(e))throw new TypeError(`Expecte\
d an array, got \`${typeof e}\`.`);for(const i of e)Wt(i);const t=e.some(({readableObjectMode:i})=>i),n=kd(e,t),r=new Wd({objectMode:t,writableHighWaterMark:n,readableHighWaterMark:n});
for(const i of e)r.add(i);return r}o(kt,"mergeStreams");const kd=o((e,t)=>{if(e.length===0)return(0,j.getDefaultHighWaterMark)(t);const n=e.filter(({readableObjectMode:r})=>r===
t).map(({readableHighWaterMark:r})=>r);return Math.max(...n)},"getHighWaterMark");class Wd extends j.PassThrough{static{o(this,"MergedStream")}#t=new Set([]);#n=new Set(
[]);#e=new Set([]);#r;#i=Symbol("unpipe");#o=new WeakMap;add(t){if(Wt(t),this.#t.has(t))return;this.#t.add(t),this.#r??=zd(this,this.#t,this.#i);const n=Yd({passThroughStream:this,
stream:t,streams:this.#t,ended:this.#n,aborted:this.#e,onFinished:this.#r,unpipeEvent:this.#i});this.#o.set(t,n),t.pipe(this,{end:!1})}async remove(t){if(Wt(t),
!this.#t.has(t))return!1;const n=this.#o.get(t);return n===void 0?!1:(this.#o.delete(t),t.unpipe(this),await n,!0)}}const zd=o(async(e,t,n)=>{Ze(e,eo);const r=new AbortController;
try{await Promise.race([Vd(e,r),Hd(e,t,n,r)])}finally{r.abort(),Ze(e,-eo)}},"onMergedStreamFinished"),Vd=o(async(e,{signal:t})=>{try{await(0,se.finished)(e,{signal:t,
cleanup:!0})}catch(n){throw Jr(e,n),n}},"onMergedStreamEnd"),Hd=o(async(e,t,n,{signal:r})=>{for await(const[i]of(0,U.on)(e,"unpipe",{signal:r}))t.has(i)&&i.emit(
n)},"onInputStreamsUnpipe"),Wt=o(e=>{if(typeof e?.pipe!="function")throw new TypeError(`Expected a readable stream, got: \`${typeof e}\`.`)},"validateStream"),Yd=o(
async({passThroughStream:e,stream:t,streams:n,ended:r,aborted:i,onFinished:s,unpipeEvent:a})=>{Ze(e,to);const c=new AbortController;try{await Promise.race([Kd(s,
t,c),Xd({passThroughStream:e,stream:t,streams:n,ended:r,aborted:i,controller:c}),Zd({stream:t,streams:n,ended:r,aborted:i,unpipeEvent:a,controller:c})])}finally{
c.abort(),Ze(e,-to)}n.size>0&&n.size===r.size+i.size&&(r.size===0&&i.size>0?zt(e):Jd(e))},"endWhenStreamsDone"),Kd=o(async(e,t,{signal:n})=>{try{await e,n.aborted||
zt(t)}catch(r){n.aborted||Jr(t,r)}},"afterMergedStreamFinished"),Xd=o(async({passThroughStream:e,stream:t,streams:n,ended:r,aborted:i,controller:{signal:s}})=>{
try{await(0,se.finished)(t,{signal:s,cleanup:!0,readable:!0,writable:!1}),n.has(t)&&r.add(t)}catch(a){if(s.aborted||!n.has(t))return;Qr(a)?i.add(t):qr(e,a)}},"o\
nInputStreamEnd"),Zd=o(async({stream:e,streams:t,ended:n,aborted:r,unpipeEvent:i,controller:{signal:s}})=>{if(await(0,U.once)(e,i,{signal:s}),!e.readable)return(0,U.
once)(s,"abort",{signal:s});t.delete(e),n.delete(e),r.delete(e)},"onInputStreamUnpipe"),Jd=o(e=>{e.writable&&e.end()},"endStream"),Jr=o((e,t)=>{Qr(t)?zt(e):qr(e,
t)},"errorOrAbortStream"),Qr=o(e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE","isAbortError"),zt=o(e=>{(e.readable||e.writable)&&e.destroy()},"abortStream"),qr=o((e,t)=>{
e.destroyed||(e.once("error",Qd),e.destroy(t))},"errorStream"),Qd=o(()=>{},"noop"),Ze=o((e,t)=>{const n=e.getMaxListeners();n!==0&&n!==Number.POSITIVE_INFINITY&&
e.setMaxListeners(n+t)},"updateMaxListeners"),eo=2,to=1,Je=o((e,t)=>{e.pipe(t),qd(e,t),eu(e,t)},"pipeStreams"),qd=o(async(e,t)=>{if(!(le(e)||le(t))){try{await(0,se.
finished)(e,{cleanup:!0,readable:!0,writable:!1})}catch{}no(t)}},"onSourceFinish"),no=o(e=>{e.writable&&e.end()},"endDestinationStream"),eu=o(async(e,t)=>{if(!(le(
e)||le(t))){try{await(0,se.finished)(t,{cleanup:!0,readable:!1,writable:!0})}catch{}ro(e)}},"onDestinationFinish"),ro=o(e=>{e.readable&&e.destroy()},"abortSourc\
eStream"),tu=o((e,t,n)=>{const r=new Map;for(const[i,{stdioItems:s,direction:a}]of Object.entries(t)){for(const{stream:c}of s.filter(({type:l})=>pe.has(l)))nu(e,
c,a,i);for(const{stream:c}of s.filter(({type:l})=>!pe.has(l)))ou({subprocess:e,stream:c,direction:a,fdNumber:i,pipeGroups:r,controller:n})}for(const[i,s]of r.entries()){
const a=s.length===1?s[0]:kt(s);Je(a,i)}},"pipeOutputAsync"),nu=o((e,t,n,r)=>{n==="output"?Je(e.stdio[r],t):Je(t,e.stdio[r]);const i=ru[r];i!==void 0&&(e[i]=t),
e.stdio[r]=t},"pipeTransform"),ru=["stdin","stdout","stderr"],ou=o(({subprocess:e,stream:t,direction:n,fdNumber:r,pipeGroups:i,controller:s})=>{if(t===void 0)return;
iu(t,s);const[a,c]=n==="output"?[t,e.stdio[r]]:[e.stdio[r],t],l=i.get(a)??[];i.set(a,[...l,c])},"pipeStdioItem"),iu=o((e,{signal:t})=>{le(e)&&Ne(e,su,t)},"setSt\
andardStreamMaxListeners"),su=2,Ee=[];Ee.push("SIGHUP","SIGINT","SIGTERM"),process.platform!=="win32"&&Ee.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFS\
Z","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT"),process.platform==="linux"&&Ee.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT");const Qe=o(e=>!!e&&typeof e=="ob\
ject"&&typeof e.removeListener=="function"&&typeof e.emit=="function"&&typeof e.reallyExit=="function"&&typeof e.listeners=="function"&&typeof e.kill=="function"&&
typeof e.pid=="number"&&typeof e.on=="function","processOk"),Vt=Symbol.for("signal-exit emitter"),Ht=globalThis,au=Object.defineProperty.bind(Object);class cu{static{
o(this,"Emitter")}emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(Ht[Vt])return Ht[Vt];au(Ht,Vt,{value:this,
writable:!1,enumerable:!1,configurable:!1})}on(t,n){this.listeners[t].push(n)}removeListener(t,n){const r=this.listeners[t],i=r.indexOf(n);i!==-1&&(i===0&&r.length===
1?r.length=0:r.splice(i,1))}emit(t,n,r){if(this.emitted[t])return!1;this.emitted[t]=!0;let i=!1;for(const s of this.listeners[t])i=s(n,r)===!0||i;return t==="ex\
it"&&(i=this.emit("afterExit",n,r)||i),i}}class oo{static{o(this,"SignalExitBase")}}const lu=o(e=>({onExit(t,n){return e.onExit(t,n)},load(){return e.load()},unload(){
return e.unload()}}),"signalExitWrap");class du extends oo{static{o(this,"SignalExitFallback")}onExit(){return()=>{}}load(){}unload(){}}class uu extends oo{static{
o(this,"SignalExit")}#t=Yt.platform==="win32"?"SIGINT":"SIGHUP";#n=new cu;#e;#r;#i;#o={};#s=!1;constructor(t){super(),this.#e=t,this.#o={};for(const n of Ee)this.#o[n]=
()=>{const r=this.#e.listeners(n);let{count:i}=this.#n;const s=t;if(typeof s.__signal_exit_emitter__=="object"&&typeof s.__signal_exit_emitter__.count=="number"&&
(i+=s.__signal_exit_emitter__.count),r.length===i){this.unload();const a=this.#n.emit("exit",null,n),c=n==="SIGHUP"?this.#t:n;a||t.kill(t.pid,c)}};this.#i=t.reallyExit,
this.#r=t.emit}onExit(t,n){if(!Qe(this.#e))return()=>{};this.#s===!1&&this.load();const r=n?.alwaysLast?"afterExit":"exit";return this.#n.on(r,t),()=>{this.#n.removeListener(
r,t),this.#n.listeners.exit.length===0&&this.#n.listeners.afterExit.length===0&&this.unload()}}load(){if(!this.#s){this.#s=!0,this.#n.count+=1;for(const t of Ee)
try{const n=this.#o[t];n&&this.#e.on(t,n)}catch{}this.#e.emit=(t,...n)=>this.#c(t,...n),this.#e.reallyExit=t=>this.#a(t)}}unload(){this.#s&&(this.#s=!1,Ee.forEach(
t=>{const n=this.#o[t];if(!n)throw new Error("Listener not defined for signal: "+t);try{this.#e.removeListener(t,n)}catch{}}),this.#e.emit=this.#r,this.#e.reallyExit=
this.#i,this.#n.count-=1)}#a(t){return Qe(this.#e)?(this.#e.exitCode=t||0,this.#n.emit("exit",this.#e.exitCode,null),this.#i.call(this.#e,this.#e.exitCode)):0}#c(t,...n){
const r=this.#r;if(t==="exit"&&Qe(this.#e)){typeof n[0]=="number"&&(this.#e.exitCode=n[0]);const i=r.call(this.#e,t,...n);return this.#n.emit("exit",this.#e.exitCode,
null),i}else return r.call(this.#e,t,...n)}}const Yt=globalThis.process,{onExit:fu,load:Tp,unload:xp}=lu(Qe(Yt)?new uu(Yt):new du),hu=o((e,{cleanup:t,detached:n},{
signal:r})=>{if(!t||n)return;const i=fu(()=>{e.kill()});(0,U.addAbortListener)(r,()=>{i()})},"cleanupOnExit"),pu=o(({source:e,sourcePromise:t,boundOptions:n,createNested:r},...i)=>{
const s=bn(),{destination:a,destinationStream:c,destinationError:l,from:u,unpipeSignal:d}=mu(n,r,i),{sourceStream:f,sourceError:h}=yu(e,u),{options:g,fileDescriptors:D}=ue.
get(e);return{sourcePromise:t,sourceStream:f,sourceOptions:g,sourceError:h,destination:a,destinationStream:c,destinationError:l,unpipeSignal:d,fileDescriptors:D,
startTime:s}},"normalizePipeArguments"),mu=o((e,t,n)=>{try{const{destination:r,pipeOptions:{from:i,to:s,unpipeSignal:a}={}}=gu(e,t,...n),c=Un(r,s);return{destination:r,
destinationStream:c,from:i,unpipeSignal:a}}catch(r){return{destinationError:r}}},"getDestinationStream"),gu=o((e,t,n,...r)=>{if(Array.isArray(n))return{destination:t(
io,e)(n,...r),pipeOptions:e};if(typeof n=="string"||n instanceof URL||A(n)){if(Object.keys(e).length>0)throw new TypeError('Please use .pipe("file", ..., option\
s) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');const[i,s,a]=x(n,...r);return{destination:t(io)(i,s,a),pipeOptions:a}}if(ue.has(
n)){if(Object.keys(e).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");return{
destination:n,pipeOptions:r[0]}}throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${n}`)},"getDestin\
ation"),io=o(({options:e})=>({options:{...e,stdin:"pipe",piped:!0}}),"mapDestinationArguments"),yu=o((e,t)=>{try{return{sourceStream:gt(e,t)}}catch(n){return{sourceError:n}}},
"getSourceStream"),wu=o(({sourceStream:e,sourceError:t,destinationStream:n,destinationError:r,fileDescriptors:i,sourceOptions:s,startTime:a})=>{const c=bu({sourceStream:e,
sourceError:t,destinationStream:n,destinationError:r});if(c!==void 0)throw so({error:c,fileDescriptors:i,sourceOptions:s,startTime:a})},"handlePipeArgumentsErro\
r"),bu=o(({sourceStream:e,sourceError:t,destinationStream:n,destinationError:r})=>{if(t!==void 0&&r!==void 0)return r;if(r!==void 0)return ro(e),r;if(t!==void 0)
return no(n),t},"getPipeArgumentsError"),so=o(({error:e,fileDescriptors:t,sourceOptions:n,startTime:r})=>Ct({error:e,command:ao,escapedCommand:ao,fileDescriptors:t,
options:n,startTime:r,isSync:!1}),"createNonCommandError"),ao="source.pipe(destination)",Su=o(async e=>{const[{status:t,reason:n,value:r=n},{status:i,reason:s,value:a=s}]=await e;
if(a.pipedFrom.includes(r)||a.pipedFrom.push(r),i==="rejected")throw a;if(t==="rejected")throw r;return a},"waitForBothSubprocesses"),Eu=o((e,t,n)=>{const r=qe.
has(t)?xu(e,t):Tu(e,t);return Ne(e,Ou,n.signal),Ne(t,Iu,n.signal),Du(t),r},"pipeSubprocessStream"),Tu=o((e,t)=>{const n=kt([e]);return Je(n,t),qe.set(t,n),n},"p\
ipeFirstSubprocessStream"),xu=o((e,t)=>{const n=qe.get(t);return n.add(e),n},"pipeMoreSubprocessStream"),Du=o(async e=>{try{await(0,se.finished)(e,{cleanup:!0,readable:!1,
writable:!0})}catch{}qe.delete(e)},"cleanupMergedStreamsMap"),qe=new WeakMap,Ou=2,Iu=1,Ru=o((e,t)=>e===void 0?[]:[Au(e,t)],"unpipeOnAbort"),Au=o(async(e,{sourceStream:t,
mergedStream:n,fileDescriptors:r,sourceOptions:i,startTime:s})=>{await(0,Y.aborted)(e,t),await n.remove(t);const a=new Error("Pipe canceled by `unpipeSignal` op\
tion.");throw so({error:a,fileDescriptors:r,sourceOptions:i,startTime:s})},"unpipeOnSignalAbort"),Kt=o((e,...t)=>{if(T(t[0]))return Kt.bind(void 0,{...e,boundOptions:{
...e.boundOptions,...t[0]}});const{destination:n,...r}=pu(e,...t),i=Mu({...r,destination:n});return i.pipe=Kt.bind(void 0,{...e,source:n,sourcePromise:i,boundOptions:{}}),
i},"pipeToSubprocess"),Mu=o(async({sourcePromise:e,sourceStream:t,sourceOptions:n,sourceError:r,destination:i,destinationStream:s,destinationError:a,unpipeSignal:c,
fileDescriptors:l,startTime:u})=>{const d=Cu(e,i);wu({sourceStream:t,sourceError:r,destinationStream:s,destinationError:a,fileDescriptors:l,sourceOptions:n,startTime:u});
const f=new AbortController;try{const h=Eu(t,s,f);return await Promise.race([Su(d),...Ru(c,{sourceStream:t,mergedStream:h,sourceOptions:n,fileDescriptors:l,startTime:u})])}finally{
f.abort()}},"handlePipePromise"),Cu=o((e,t)=>Promise.allSettled([e,t]),"getSubprocessPromises"),me=o(e=>e,"utils_identity"),Xt=o(()=>{},"utils_noop"),co=o(({contents:e})=>e,
"getContentsProperty"),lo=o(e=>{throw new Error(`Streams in object mode are not supported: ${String(e)}`)},"throwObjectStream"),uo=o(e=>e.length,"getLengthPrope\
rty");async function Bu(e,t){return At(e,$u,t)}o(Bu,"getStreamAsArray");const $u={init:o(()=>({contents:[]}),"initArray"),convertChunk:{string:me,buffer:me,arrayBuffer:me,
dataView:me,typedArray:me,others:me},getSize:o(()=>1,"increment"),truncateChunk:Xt,addChunk:o((e,{contents:t})=>(t.push(e),t),"addArrayChunk"),getFinalChunk:Xt,
finalize:co};async function Lu(e,t){return At(e,ku,t)}o(Lu,"getStreamAsArrayBuffer");const Pu=o(()=>({contents:new ArrayBuffer(0)}),"initArrayBuffer"),vu=o(e=>Uu.
encode(e),"useTextEncoder"),Uu=new TextEncoder,fo=o(e=>new Uint8Array(e),"useUint8Array"),ho=o(e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),"useUint8Ar\
rayWithOffset"),Fu=o((e,t)=>e.slice(0,t),"truncateArrayBufferChunk"),ju=o((e,{contents:t,length:n},r)=>{const i=go()?Gu(t,r):Nu(t,r);return new Uint8Array(i).set(
e,n),i},"addArrayBufferChunk"),Nu=o((e,t)=>{if(t<=e.byteLength)return e;const n=new ArrayBuffer(po(t));return new Uint8Array(n).set(new Uint8Array(e),0),n},"res\
izeArrayBufferSlow"),Gu=o((e,t)=>{if(t<=e.maxByteLength)return e.resize(t),e;const n=new ArrayBuffer(t,{maxByteLength:po(t)});return new Uint8Array(n).set(new Uint8Array(
e),0),n},"resizeArrayBuffer"),po=o(e=>mo**Math.ceil(Math.log(e)/Math.log(mo)),"getNewContentsLength"),mo=2,_u=o(({contents:e,length:t})=>go()?e:e.slice(0,t),"fi\
nalizeArrayBuffer"),go=o(()=>"resize"in ArrayBuffer.prototype,"hasArrayBufferResize"),ku={init:Pu,convertChunk:{string:vu,buffer:fo,arrayBuffer:fo,dataView:ho,typedArray:ho,
others:lo},getSize:uo,truncateChunk:Fu,addChunk:ju,getFinalChunk:Xt,finalize:_u};async function Wu(e,t){return At(e,Vu,t)}o(Wu,"getStreamAsString");const zu=o(()=>({
contents:"",textDecoder:new TextDecoder}),"initString"),et=o((e,{textDecoder:t})=>t.decode(e,{stream:!0}),"useTextDecoder"),Vu={init:zu,convertChunk:{string:me,
buffer:et,arrayBuffer:et,dataView:et,typedArray:et,others:lo},getSize:uo,truncateChunk:o((e,t)=>e.slice(0,t),"truncateStringChunk"),addChunk:o((e,{contents:t})=>t+
e,"addStringChunk"),getFinalChunk:o(({textDecoder:e})=>{const t=e.decode();return t===""?void 0:t},"getFinalStringChunk"),finalize:co},yo=o(({subprocessStdout:e,
subprocess:t,binary:n,shouldEncode:r,encoding:i,preserveNewlines:s})=>{const a=new AbortController;return Hu(t,a),bo({stream:e,controller:a,binary:n,shouldEncode:!e.
readableObjectMode&&r,encoding:i,shouldSplit:!e.readableObjectMode,preserveNewlines:s})},"iterateOnSubprocessStream"),Hu=o(async(e,t)=>{try{await e}catch{}finally{
t.abort()}},"stopReadingOnExit"),wo=o(({stream:e,onStreamEnd:t,lines:n,encoding:r,stripFinalNewline:i,allMixed:s})=>{const a=new AbortController;Yu(t,a,e);const c=e.
readableObjectMode&&!s;return bo({stream:e,controller:a,binary:r==="buffer",shouldEncode:!c,encoding:r,shouldSplit:!c&&n,preserveNewlines:!i})},"iterateForResul\
t"),Yu=o(async(e,t,n)=>{try{await e}catch{n.destroy()}finally{t.abort()}},"stopReadingOnStreamEnd"),bo=o(({stream:e,controller:t,binary:n,shouldEncode:r,encoding:i,
shouldSplit:s,preserveNewlines:a})=>{const c=(0,U.on)(e,"data",{signal:t.signal,highWaterMark:Eo,highWatermark:Eo});return Ku({onStdoutChunk:c,controller:t,binary:n,
shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:a})},"iterateOnStream"),So=(0,j.getDefaultHighWaterMark)(!0),Eo=So,Ku=o(async function*({onStdoutChunk:e,
controller:t,binary:n,shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:a}){const c=Xu({binary:n,shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:a});
try{for await(const[l]of e)yield*Be(l,c,0)}catch(l){if(!t.signal.aborted)throw l}finally{yield*_t(c)}},"iterateOnData"),Xu=o(({binary:e,shouldEncode:t,encoding:n,
shouldSplit:r,preserveNewlines:i})=>[Fr(e,n,!t),$r(e,i,!r,{})].filter(Boolean),"getGenerators"),Zu=o(async({stream:e,onStreamEnd:t,fdNumber:n,encoding:r,buffer:i,
maxBuffer:s,lines:a,allMixed:c,stripFinalNewline:l,verboseInfo:u,streamInfo:d})=>{const f=Ju({stream:e,onStreamEnd:t,fdNumber:n,encoding:r,allMixed:c,verboseInfo:u,
streamInfo:d});if(!i){await Promise.all([Qu(e),f]);return}const h=Br(l,n),g=wo({stream:e,onStreamEnd:t,lines:a,encoding:r,stripFinalNewline:h,allMixed:c}),[D]=await Promise.
all([qu({stream:e,iterable:g,fdNumber:n,encoding:r,maxBuffer:s,lines:a}),f]);return D},"getStreamOutput"),Ju=o(async({stream:e,onStreamEnd:t,fdNumber:n,encoding:r,
allMixed:i,verboseInfo:s,streamInfo:{fileDescriptors:a}})=>{if(!Wr({stdioItems:a[n]?.stdioItems,encoding:r,verboseInfo:s,fdNumber:n}))return;const c=wo({stream:e,
onStreamEnd:t,lines:!0,encoding:r,stripFinalNewline:!0,allMixed:i});await ql(c,e,n,s)},"logOutputAsync"),Qu=o(async e=>{await(0,Ie.setImmediate)(),e.readableFlowing===
null&&e.resume()},"resumeStream"),qu=o(async({stream:e,stream:{readableObjectMode:t},iterable:n,fdNumber:r,encoding:i,maxBuffer:s,lines:a})=>{try{return t||a?await Bu(
n,{maxBuffer:s}):i==="buffer"?new Uint8Array(await Lu(n,{maxBuffer:s})):await Wu(n,{maxBuffer:s})}catch(c){return xo(ja({error:c,stream:e,readableObjectMode:t,lines:a,
encoding:i,fdNumber:r}))}},"contents_getStreamContents"),To=o(async e=>{try{return await e}catch(t){return xo(t)}},"getBufferedData"),xo=o(({bufferedData:e})=>S(
e)?new Uint8Array(e):e,"handleBufferedData"),Zt=o(async(e,t,n,{isSameDirection:r,stopOnExit:i=!1}={})=>{const s=ef(e,n),a=new AbortController;try{await Promise.
race([...i?[n.exitPromise]:[],(0,se.finished)(e,{cleanup:!0,signal:a.signal})])}catch(c){s.stdinCleanedUp||rf(c,t,n,r)}finally{a.abort()}},"waitForStream"),ef=o(
(e,{originalStreams:[t],subprocess:n})=>{const r={stdinCleanedUp:!1};return e===t&&tf(e,n,r),r},"handleStdinDestroy"),tf=o((e,t,n)=>{const{_destroy:r}=e;e._destroy=
(...i)=>{nf(t,n),r.call(e,...i)}},"spyOnStdinDestroy"),nf=o(({exitCode:e,signalCode:t},n)=>{(e!==null||t!==null)&&(n.stdinCleanedUp=!0)},"setStdinCleanedUp"),rf=o(
(e,t,n,r)=>{if(!of(e,t,n,r))throw e},"handleStreamError"),of=o((e,t,n,r=!0)=>n.propagating?Oo(e)||Jt(e):(n.propagating=!0,Do(n,t)===r?Oo(e):Jt(e)),"shouldIgnore\
StreamError"),Do=o(({fileDescriptors:e},t)=>t!=="all"&&e[t].direction==="input","isInputFileDescriptor"),Jt=o(e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE","isStrea\
mAbort"),Oo=o(e=>e?.code==="EPIPE","isStreamEpipe"),sf=o(({subprocess:e,encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:s,verboseInfo:a,streamInfo:c})=>e.
stdio.map((l,u)=>Io({stream:l,fdNumber:u,encoding:t,buffer:n[u],maxBuffer:r[u],lines:i[u],allMixed:!1,stripFinalNewline:s,verboseInfo:a,streamInfo:c})),"waitFor\
StdioStreams"),Io=o(async({stream:e,fdNumber:t,encoding:n,buffer:r,maxBuffer:i,lines:s,allMixed:a,stripFinalNewline:c,verboseInfo:l,streamInfo:u})=>{if(!e)return;
const d=Zt(e,t,u);if(Do(u,t)){await d;return}const[f]=await Promise.all([Zu({stream:e,onStreamEnd:d,fdNumber:t,encoding:n,buffer:r,maxBuffer:i,lines:s,allMixed:a,
stripFinalNewline:c,verboseInfo:l,streamInfo:u}),d]);return f},"waitForSubprocessStream"),af=o(({stdout:e,stderr:t},{all:n})=>n&&(e||t)?kt([e,t].filter(Boolean)):
void 0,"makeAllStream"),cf=o(({subprocess:e,encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:s,verboseInfo:a,streamInfo:c})=>Io({...lf(e,n),fdNumber:"a\
ll",encoding:t,maxBuffer:r[1]+r[2],lines:i[1]||i[2],allMixed:df(e),stripFinalNewline:s,verboseInfo:a,streamInfo:c}),"waitForAllStream"),lf=o(({stdout:e,stderr:t,
all:n},[,r,i])=>{const s=r||i;return s?r?i?{stream:n,buffer:s}:{stream:e,buffer:s}:{stream:t,buffer:s}:{stream:n,buffer:s}},"getAllStream"),df=o(({all:e,stdout:t,
stderr:n})=>e&&t&&n&&t.readableObjectMode!==n.readableObjectMode,"getAllMixed"),uf=o(e=>it(e,"ipc"),"shouldLogIpc"),ff=o((e,t)=>{const n=wn(e);Oe({type:"ipc",verboseMessage:n,
fdNumber:"ipc",verboseInfo:t})},"logIpcOutput"),hf=o(async({subprocess:e,buffer:t,maxBuffer:n,ipc:r,ipcOutput:i,verboseInfo:s})=>{if(!r)return i;const a=uf(s),c=De(
t,"ipc"),l=De(n,"ipc");for await(const u of Yr({anyProcess:e,channel:e.channel,isSubprocess:!1,ipc:r,shouldAwait:!1,reference:!0}))c&&(Ga(e,i,l),i.push(u)),a&&ff(
u,s);return i},"waitForIpcOutput"),pf=o(async(e,t)=>(await Promise.allSettled([e]),t),"getBufferedIpcOutput"),mf=o(async({subprocess:e,options:{encoding:t,buffer:n,
maxBuffer:r,lines:i,timeoutDuration:s,cancelSignal:a,gracefulCancel:c,forceKillAfterDelay:l,stripFinalNewline:u,ipc:d,ipcInput:f},context:h,verboseInfo:g,fileDescriptors:D,
originalStreams:B,onInternalError:G,controller:L})=>{const F=ld(e,h),k={originalStreams:B,fileDescriptors:D,subprocess:e,exitPromise:F,propagating:!1},X=sf({subprocess:e,
encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:u,verboseInfo:g,streamInfo:k}),ne=cf({subprocess:e,encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:u,
verboseInfo:g,streamInfo:k}),ae=[],ye=hf({subprocess:e,buffer:n,maxBuffer:r,ipc:d,ipcOutput:ae,verboseInfo:g}),Te=gf(B,e,k),ce=yf(D,k);try{return await Promise.
race([Promise.all([{},ud(F),Promise.all(X),ne,ye,ga(e,f),...Te,...ce]),G,wf(e,L),...la(e,s,h,L),...ws({subprocess:e,cancelSignal:a,gracefulCancel:c,context:h,controller:L}),
...ia({subprocess:e,cancelSignal:a,gracefulCancel:c,forceKillAfterDelay:l,context:h,controller:L})])}catch(en){return h.terminationReason??="other",Promise.all(
[{error:en},F,Promise.all(X.map(Pe=>To(Pe))),To(ne),pf(ye,ae),Promise.allSettled(Te),Promise.allSettled(ce)])}},"waitForSubprocessResult"),gf=o((e,t,n)=>e.map((r,i)=>r===
t.stdio[i]?void 0:Zt(r,i,n)),"waitForOriginalStreams"),yf=o((e,t)=>e.flatMap(({stdioItems:n},r)=>n.filter(({value:i,stream:s=i})=>he(s,{checkOpen:!1})&&!le(s)).
map(({type:i,value:s,stream:a=s})=>Zt(a,r,t,{isSameDirection:pe.has(i),stopOnExit:i==="native"}))),"waitForCustomStreamsEnd"),wf=o(async(e,{signal:t})=>{const[n]=await(0,U.
once)(e,"error",{signal:t});throw n},"throwOnSubprocessError"),bf=o(()=>({readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap}),"i\
nitializeConcurrentStreams"),Qt=o((e,t,n)=>{const r=e[n];r.has(t)||r.set(t,[]);const i=r.get(t),s=Ae();return i.push(s),{resolve:s.resolve.bind(s),promises:i}},
"addConcurrentStream"),tt=o(async({resolve:e,promises:t},n)=>{e();const[r]=await Promise.race([Promise.allSettled([!0,n]),Promise.all([!1,...t])]);return!r},"wa\
itForConcurrentStreams"),Ro=o(async e=>{if(e!==void 0)try{await Ao(e)}catch{}},"safeWaitForSubprocessStdin"),Sf=o(async e=>{if(e!==void 0)try{await Mo(e)}catch{}},
"safeWaitForSubprocessStdout"),Ao=o(async e=>{await(0,se.finished)(e,{cleanup:!0,readable:!1,writable:!0})},"waitForSubprocessStdin"),Mo=o(async e=>{await(0,se.
finished)(e,{cleanup:!0,readable:!0,writable:!1})},"waitForSubprocessStdout"),Co=o(async(e,t)=>{if(await e,t)throw t},"waitForSubprocess"),Bo=o((e,t,n)=>{n&&!Jt(
n)?e.destroy(n):t&&e.destroy()},"destroyOtherStream"),Ef=o(({subprocess:e,concurrentStreams:t,encoding:n},{from:r,binary:i=!0,preserveNewlines:s=!0}={})=>{const a=i||
fe.has(n),{subprocessStdout:c,waitReadableDestroy:l}=$o(e,r,t),{readableEncoding:u,readableObjectMode:d,readableHighWaterMark:f}=Lo(c,a),{read:h,onStdoutDataDone:g}=Po(
{subprocessStdout:c,subprocess:e,binary:a,encoding:n,preserveNewlines:s}),D=new j.Readable({read:h,destroy:(0,Y.callbackify)(Uo.bind(void 0,{subprocessStdout:c,
subprocess:e,waitReadableDestroy:l})),highWaterMark:f,objectMode:d,encoding:u});return vo({subprocessStdout:c,onStdoutDataDone:g,readable:D,subprocess:e}),D},"c\
reateReadable"),$o=o((e,t,n)=>{const r=gt(e,t),i=Qt(n,r,"readableDestroy");return{subprocessStdout:r,waitReadableDestroy:i}},"getSubprocessStdout"),Lo=o(({readableEncoding:e,
readableObjectMode:t,readableHighWaterMark:n},r)=>r?{readableEncoding:e,readableObjectMode:t,readableHighWaterMark:n}:{readableEncoding:e,readableObjectMode:!0,
readableHighWaterMark:So},"getReadableOptions"),Po=o(({subprocessStdout:e,subprocess:t,binary:n,encoding:r,preserveNewlines:i})=>{const s=Ae(),a=yo({subprocessStdout:e,
subprocess:t,binary:n,shouldEncode:!n,encoding:r,preserveNewlines:i});return{read(){Tf(this,a,s)},onStdoutDataDone:s}},"getReadableMethods"),Tf=o(async(e,t,n)=>{
try{const{value:r,done:i}=await t.next();i?n.resolve():e.push(r)}catch{}},"onRead"),vo=o(async({subprocessStdout:e,onStdoutDataDone:t,readable:n,subprocess:r,subprocessStdin:i})=>{
try{await Mo(e),await r,await Ro(i),await t,n.readable&&n.push(null)}catch(s){await Ro(i),Fo(n,s)}},"onStdoutFinished"),Uo=o(async({subprocessStdout:e,subprocess:t,
waitReadableDestroy:n},r)=>{await tt(n,t)&&(Fo(e,r),await Co(t,r))},"onReadableDestroy"),Fo=o((e,t)=>{Bo(e,e.readable,t)},"destroyOtherReadable"),xf=o(({subprocess:e,
concurrentStreams:t},{to:n}={})=>{const{subprocessStdin:r,waitWritableFinal:i,waitWritableDestroy:s}=jo(e,n,t),a=new j.Writable({...No(r,e,i),destroy:(0,Y.callbackify)(
_o.bind(void 0,{subprocessStdin:r,subprocess:e,waitWritableFinal:i,waitWritableDestroy:s})),highWaterMark:r.writableHighWaterMark,objectMode:r.writableObjectMode});
return Go(r,a),a},"createWritable"),jo=o((e,t,n)=>{const r=Un(e,t),i=Qt(n,r,"writableFinal"),s=Qt(n,r,"writableDestroy");return{subprocessStdin:r,waitWritableFinal:i,
waitWritableDestroy:s}},"getSubprocessStdin"),No=o((e,t,n)=>({write:Df.bind(void 0,e),final:(0,Y.callbackify)(Of.bind(void 0,e,t,n))}),"getWritableMethods"),Df=o(
(e,t,n,r)=>{e.write(t,n)?r():e.once("drain",r)},"onWrite"),Of=o(async(e,t,n)=>{await tt(n,t)&&(e.writable&&e.end(),await t)},"onWritableFinal"),Go=o(async(e,t,n)=>{
try{await Ao(e),t.writable&&t.end()}catch(r){await Sf(n),ko(t,r)}},"onStdinFinished"),_o=o(async({subprocessStdin:e,subprocess:t,waitWritableFinal:n,waitWritableDestroy:r},i)=>{
await tt(n,t),await tt(r,t)&&(ko(e,i),await Co(t,i))},"onWritableDestroy"),ko=o((e,t)=>{Bo(e,e.writable,t)},"destroyOtherWritable"),If=o(({subprocess:e,concurrentStreams:t,
encoding:n},{from:r,to:i,binary:s=!0,preserveNewlines:a=!0}={})=>{const c=s||fe.has(n),{subprocessStdout:l,waitReadableDestroy:u}=$o(e,r,t),{subprocessStdin:d,waitWritableFinal:f,
waitWritableDestroy:h}=jo(e,i,t),{readableEncoding:g,readableObjectMode:D,readableHighWaterMark:B}=Lo(l,c),{read:G,onStdoutDataDone:L}=Po({subprocessStdout:l,subprocess:e,
binary:c,encoding:n,preserveNewlines:a}),F=new j.Duplex({read:G,...No(d,e,f),destroy:(0,Y.callbackify)(Rf.bind(void 0,{subprocessStdout:l,subprocessStdin:d,subprocess:e,
waitReadableDestroy:u,waitWritableFinal:f,waitWritableDestroy:h})),readableHighWaterMark:B,writableHighWaterMark:d.writableHighWaterMark,readableObjectMode:D,writableObjectMode:d.
writableObjectMode,encoding:g});return vo({subprocessStdout:l,onStdoutDataDone:L,readable:F,subprocess:e,subprocessStdin:d}),Go(d,F,l),F},"createDuplex"),Rf=o(async({
subprocessStdout:e,subprocessStdin:t,subprocess:n,waitReadableDestroy:r,waitWritableFinal:i,waitWritableDestroy:s},a)=>{await Promise.all([Uo({subprocessStdout:e,
subprocess:n,waitReadableDestroy:r},a),_o({subprocessStdin:t,subprocess:n,waitWritableFinal:i,waitWritableDestroy:s},a)])},"onDuplexDestroy"),Wo=o((e,t,{from:n,
binary:r=!1,preserveNewlines:i=!1}={})=>{const s=r||fe.has(t),a=gt(e,n),c=yo({subprocessStdout:a,subprocess:e,binary:s,shouldEncode:!0,encoding:t,preserveNewlines:i});
return Af(c,a,e)},"createIterable"),Af=o(async function*(e,t,n){try{yield*e}finally{t.readable&&t.destroy(),await n}},"iterateOnStdoutData"),Mf=o((e,{encoding:t})=>{
const n=bf();e.readable=Ef.bind(void 0,{subprocess:e,concurrentStreams:n,encoding:t}),e.writable=xf.bind(void 0,{subprocess:e,concurrentStreams:n}),e.duplex=If.
bind(void 0,{subprocess:e,concurrentStreams:n,encoding:t}),e.iterable=Wo.bind(void 0,e,t),e[Symbol.asyncIterator]=Wo.bind(void 0,e,t,{})},"addConvertedStreams"),
Cf=o((e,t)=>{for(const[n,r]of $f){const i=r.value.bind(t);Reflect.defineProperty(e,n,{...r,value:i})}},"mergePromise"),Bf=(async()=>{})().constructor.prototype,
$f=["then","catch","finally"].map(e=>[e,Reflect.getOwnPropertyDescriptor(Bf,e)]),Lf=o((e,t,n,r)=>{const{file:i,commandArguments:s,command:a,escapedCommand:c,startTime:l,
verboseInfo:u,options:d,fileDescriptors:f}=Pf(e,t,n),{subprocess:h,promise:g}=Uf({file:i,commandArguments:s,options:d,startTime:l,verboseInfo:u,command:a,escapedCommand:c,
fileDescriptors:f});return h.pipe=Kt.bind(void 0,{source:h,sourcePromise:g,boundOptions:{},createNested:r}),Cf(h,g),ue.set(h,{options:d,fileDescriptors:f}),h},"\
execaCoreAsync"),Pf=o((e,t,n)=>{const{command:r,escapedCommand:i,startTime:s,verboseInfo:a}=En(e,t,n),{file:c,commandArguments:l,options:u}=Jn(e,t,n),d=vf(u),f=Gd(
d,a);return{file:c,commandArguments:l,command:r,escapedCommand:i,startTime:s,verboseInfo:a,options:d,fileDescriptors:f}},"handleAsyncArguments"),vf=o(({timeout:e,
signal:t,...n})=>{if(t!==void 0)throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');return{...n,timeoutDuration:e}},"handleAs\
yncOptions"),Uf=o(({file:e,commandArguments:t,options:n,startTime:r,verboseInfo:i,command:s,escapedCommand:a,fileDescriptors:c})=>{let l;try{l=(0,O.spawn)(...Qn(
e,t,n))}catch(D){return Pd({error:D,command:s,escapedCommand:a,fileDescriptors:c,options:n,startTime:r,verboseInfo:i})}const u=new AbortController;(0,U.setMaxListeners)(
Number.POSITIVE_INFINITY,u.signal);const d=[...l.stdio];tu(l,c,u),hu(l,n,u);const f={},h=Ae();l.kill=hs.bind(void 0,{kill:l.kill.bind(l),options:n,onInternalError:h,
context:f,controller:u}),l.all=af(l,n),Mf(l,n),$d(l,n);const g=Ff({subprocess:l,options:n,startTime:r,verboseInfo:i,fileDescriptors:c,originalStreams:d,command:s,
escapedCommand:a,context:f,onInternalError:h,controller:u});return{subprocess:l,promise:g}},"spawnSubprocessAsync"),Ff=o(async({subprocess:e,options:t,startTime:n,
verboseInfo:r,fileDescriptors:i,originalStreams:s,command:a,escapedCommand:c,context:l,onInternalError:u,controller:d})=>{const[f,[h,g],D,B,G]=await mf({subprocess:e,
options:t,context:l,verboseInfo:r,fileDescriptors:i,originalStreams:s,onInternalError:u,controller:d});d.abort(),u.resolve();const L=D.map((X,ne)=>Se(X,t,ne)),F=Se(
B,t,"all"),k=jf({errorInfo:f,exitCode:h,signal:g,stdio:L,all:F,ipcOutput:G,context:l,options:t,command:a,escapedCommand:c,startTime:n});return $t(k,r,t)},"handl\
ePromise"),jf=o(({errorInfo:e,exitCode:t,signal:n,stdio:r,all:i,ipcOutput:s,context:a,options:c,command:l,escapedCommand:u,startTime:d})=>"error"in e?Bt({error:e.
error,command:l,escapedCommand:u,timedOut:a.terminationReason==="timeout",isCanceled:a.terminationReason==="cancel"||a.terminationReason==="gracefulCancel",isGracefullyCanceled:a.
terminationReason==="gracefulCancel",isMaxBuffer:e.error instanceof Ye,isForcefullyTerminated:a.isForcefullyTerminated,exitCode:t,signal:n,stdio:r,all:i,ipcOutput:s,
options:c,startTime:d,isSync:!1}):cr({command:l,escapedCommand:u,stdio:r,all:i,ipcOutput:s,options:c,startTime:d}),"getAsyncResult"),qt=o((e,t)=>{const n=Object.
fromEntries(Object.entries(t).map(([r,i])=>[r,Nf(r,e[r],i)]));return{...e,...n}},"mergeOptions"),Nf=o((e,t,n)=>Gf.has(e)&&T(t)&&T(n)?{...t,...n}:n,"mergeOption"),
Gf=new Set(["env",...ln]),ge=o((e,t,n,r)=>{const i=o((a,c,l)=>ge(a,c,n,l),"createNested"),s=o((...a)=>_f({mapArguments:e,deepOptions:n,boundOptions:t,setBoundExeca:r,
createNested:i},...a),"boundExeca");return r!==void 0&&r(s,i,t),s},"createExeca"),_f=o(({mapArguments:e,deepOptions:t={},boundOptions:n={},setBoundExeca:r,createNested:i},s,...a)=>{
if(T(s))return i(e,qt(n,s),r);const{file:c,commandArguments:l,options:u,isSync:d}=kf({mapArguments:e,firstArgument:s,nextArguments:a,deepOptions:t,boundOptions:n});
return d?md(c,l,u):Lf(c,l,u,i)},"callBoundExeca"),kf=o(({mapArguments:e,firstArgument:t,nextArguments:n,deepOptions:r,boundOptions:i})=>{const s=xe(t)?nt(t,n):[
t,...n],[a,c,l]=x(...s),u=qt(qt(r,i),l),{file:d=a,commandArguments:f=c,options:h=u,isSync:g=!1}=e({file:a,commandArguments:c,options:u});return{file:d,commandArguments:f,
options:h,isSync:g}},"parseArguments"),Wf=o(({file:e,commandArguments:t})=>zo(e,t),"mapCommandAsync"),zf=o(({file:e,commandArguments:t})=>({...zo(e,t),isSync:!0}),
"mapCommandSync"),zo=o((e,t)=>{if(t.length>0)throw new TypeError(`The command and its arguments must be passed as a single string: ${e} ${t}.`);const[n,...r]=Vo(
e);return{file:n,commandArguments:r}},"parseCommand"),Vo=o(e=>{if(typeof e!="string")throw new TypeError(`The command must be a string: ${String(e)}.`);const t=e.
trim();if(t==="")return[];const n=[];for(const r of t.split(Vf)){const i=n.at(-1);i&&i.endsWith("\\")?n[n.length-1]=`${i.slice(0,-1)} ${r}`:n.push(r)}return n},
"parseCommandString"),Vf=/ +/g,Hf=o((e,t,n)=>{e.sync=t(Kf,n),e.s=e.sync},"setScriptSync"),Yf=o(({options:e})=>Ho(e),"mapScriptAsync"),Kf=o(({options:e})=>({...Ho(
e),isSync:!0}),"mapScriptSync"),Ho=o(e=>({options:{...Xf(e),...e}}),"getScriptOptions"),Xf=o(({input:e,inputFile:t,stdio:n})=>e===void 0&&t===void 0&&n===void 0?
{stdin:"inherit"}:{},"getScriptStdinOption"),Zf={preferLocal:!0},Jf=ge(()=>({})),Qf=ge(()=>({isSync:!0})),qf=ge(Wf),eh=ge(zf),th=ge(ua),nh=ge(Yf,{},Zf,Hf),{sendMessage:rh,
getOneMessage:oh,getEachMessage:ih,getCancelSignal:sh}=Ld()})};export{Bp as id,$p as ids,Lp as modules};
