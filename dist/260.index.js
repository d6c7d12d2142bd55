var q=Object.defineProperty;var c=(C,v)=>q(C,"name",{value:v,configurable:!0});const ve=260,xe=[260],ge={1260:((C,v,h)=>{h.r(v),h.d(v,{exec:c(()=>W,"exec"),getExecOutput:c(()=>G,"getExecOutput")});var _=h(3193),x=h(857),$=h(4434),k=h(5317),
m=h(6928),ee=h(2613),O=h(9896),g=function(r,e,t,i){function n(s){return s instanceof t?s:new t(function(o){o(s)})}return c(n,"adopt"),new(t||(t=Promise))(function(s,o){
function u(d){try{l(i.next(d))}catch(a){o(a)}}c(u,"fulfilled");function f(d){try{l(i.throw(d))}catch(a){o(a)}}c(f,"rejected");function l(d){d.done?s(d.value):n(
d.value).then(u,f)}c(l,"step"),l((i=i.apply(r,e||[])).next())})};const{chmod:te,copyFile:ie,lstat:I,mkdir:re,open:ne,readdir:j,rename:se,rm:oe,rmdir:le,stat:E,symlink:ce,
unlink:de}=O.promises,w=process.platform==="win32";function ue(r){return g(this,void 0,void 0,function*(){const e=yield fs.promises.readlink(r);return w&&!e.endsWith(
"\\")?`${e}\\`:e})}c(ue,"readlink");const fe=268435456,ae=O.constants.O_RDONLY;function H(r){return g(this,void 0,void 0,function*(){try{yield E(r)}catch(e){if(e.
code==="ENOENT")return!1;throw e}return!0})}c(H,"exists");function he(r){return g(this,arguments,void 0,function*(e,t=!1){return(t?yield E(e):yield I(e)).isDirectory()})}
c(he,"isDirectory");function U(r){if(r=Q(r),!r)throw new Error('isRooted() parameter "p" cannot be empty');return w?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith(
"/")}c(U,"isRooted");function A(r,e){return g(this,void 0,void 0,function*(){let t;try{t=yield E(r)}catch(n){n.code!=="ENOENT"&&console.log(`Unexpected error at\
tempting to determine if executable file exists '${r}': ${n}`)}if(t&&t.isFile()){if(w){const n=m.extname(r).toUpperCase();if(e.some(s=>s.toUpperCase()===n))return r}else if(T(
t))return r}const i=r;for(const n of e){r=i+n,t=void 0;try{t=yield E(r)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if exe\
cutable file exists '${r}': ${s}`)}if(t&&t.isFile()){if(w){try{const s=m.dirname(r),o=m.basename(r).toUpperCase();for(const u of yield j(s))if(o===u.toUpperCase()){
r=m.join(s,u);break}}catch(s){console.log(`Unexpected error attempting to determine the actual case of the file '${r}': ${s}`)}return r}else if(T(t))return r}}return""})}
c(A,"tryGetExecutablePath");function Q(r){return r=r||"",w?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}c(Q,"normalizeSeparators");
function T(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}
c(T,"isUnixExecutable");function me(){var r;return(r=process.env.COMSPEC)!==null&&r!==void 0?r:"cmd.exe"}c(me,"getCmdPath");var p=function(r,e,t,i){function n(s){
return s instanceof t?s:new t(function(o){o(s)})}return c(n,"adopt"),new(t||(t=Promise))(function(s,o){function u(d){try{l(i.next(d))}catch(a){o(a)}}c(u,"fulfil\
led");function f(d){try{l(i.throw(d))}catch(a){o(a)}}c(f,"rejected");function l(d){d.done?s(d.value):n(d.value).then(u,f)}c(l,"step"),l((i=i.apply(r,e||[])).next())})};
function pe(r,e){return p(this,arguments,void 0,function*(t,i,n={}){const{force:s,recursive:o,copySourceDirectory:u}=M(n),f=(yield ioUtil.exists(i))?yield ioUtil.
stat(i):null;if(f&&f.isFile()&&!s)return;const l=f&&f.isDirectory()&&u?path.join(i,path.basename(t)):i;if(!(yield ioUtil.exists(t)))throw new Error(`no such fil\
e or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(o)yield P(t,l,0,s);else throw new Error(`Failed to copy. ${t} is a directory, but tried to cop\
y without recursive flag.`);else{if(path.relative(t,l)==="")throw new Error(`'${l}' and '${t}' are the same file`);yield F(t,l,s)}})}c(pe,"cp");function we(r,e){
return p(this,arguments,void 0,function*(t,i,n={}){if(yield ioUtil.exists(i)){let s=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(t)),s=yield ioUtil.
exists(i)),s)if(n.force==null||n.force)yield V(i);else throw new Error("Destination already exists")}yield D(path.dirname(i)),yield ioUtil.rename(t,i)})}c(we,"m\
v");function V(r){return p(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(r))throw new Error('File path must not contain `*`, `"`, `<`, `>`\
 or `|` on Windows');try{yield ioUtil.rm(r,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}
c(V,"rmRF");function D(r){return p(this,void 0,void 0,function*(){ok(r,"a path argument must be provided"),yield ioUtil.mkdir(r,{recursive:!0})})}c(D,"mkdirP");
function N(r,e){return p(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");if(e){const i=yield N(r,!1);if(!i)throw w?new Error(
`Unable to locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${r}. Please verify either the file\
 path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return i}const t=yield B(r);return t&&t.length>0?t[0]:""})}c(N,"which");function B(r){return p(this,void 0,void 0,function*(){if(!r)throw new Error("parameter '\
tool' is required");const e=[];if(w&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(m.delimiter))n&&e.push(n);if(U(r)){const n=yield A(r,e);return n?
[n]:[]}if(r.includes(m.sep))return[];const t=[];if(process.env.PATH)for(const n of process.env.PATH.split(m.delimiter))n&&t.push(n);const i=[];for(const n of t){
const s=yield A(m.join(n,r),e);s&&i.push(s)}return i})}c(B,"findInPath");function M(r){const e=r.force==null?!0:r.force,t=!!r.recursive,i=r.copySourceDirectory==
null?!0:!!r.copySourceDirectory;return{force:e,recursive:t,copySourceDirectory:i}}c(M,"readCopyOptions");function P(r,e,t,i){return p(this,void 0,void 0,function*(){
if(t>=255)return;t++,yield D(e);const n=yield ioUtil.readdir(r);for(const s of n){const o=`${r}/${s}`,u=`${e}/${s}`;(yield ioUtil.lstat(o)).isDirectory()?yield P(
o,u,t,i):yield F(o,u,i)}yield ioUtil.chmod(e,(yield ioUtil.stat(r)).mode)})}c(P,"cpDirRecursive");function F(r,e,t){return p(this,void 0,void 0,function*(){if((yield ioUtil.
lstat(r)).isSymbolicLink()){try{yield ioUtil.lstat(e),yield ioUtil.unlink(e)}catch(n){n.code==="EPERM"&&(yield ioUtil.chmod(e,"0666"),yield ioUtil.unlink(e))}const i=yield ioUtil.
readlink(r);yield ioUtil.symlink(i,e,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(e))||t)&&(yield ioUtil.copyFile(r,e))})}c(F,"io_copyFile");var X=h(
3557),L=function(r,e,t,i){function n(s){return s instanceof t?s:new t(function(o){o(s)})}return c(n,"adopt"),new(t||(t=Promise))(function(s,o){function u(d){try{
l(i.next(d))}catch(a){o(a)}}c(u,"fulfilled");function f(d){try{l(i.throw(d))}catch(a){o(a)}}c(f,"rejected");function l(d){d.done?s(d.value):n(d.value).then(u,f)}
c(l,"step"),l((i=i.apply(r,e||[])).next())})};const S=process.platform==="win32";class Y extends $.EventEmitter{static{c(this,"ToolRunner")}constructor(e,t,i){if(super(),
!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=i||{}}_debug(e){this.options.listeners&&this.options.
listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){const i=this._getSpawnFileName(),n=this._getSpawnArgs(e);let s=t?"":"[command]";if(S)if(this.
_isCmdFile()){s+=i;for(const o of n)s+=` ${o}`}else if(e.windowsVerbatimArguments){s+=`"${i}"`;for(const o of n)s+=` ${o}`}else{s+=this._windowsQuoteCmdArg(i);for(const o of n)
s+=` ${this._windowsQuoteCmdArg(o)}`}else{s+=i;for(const o of n)s+=` ${o}`}return s}_processLineBuffer(e,t,i){try{let n=t+e.toString(),s=n.indexOf(x.EOL);for(;s>
-1;){const o=n.substring(0,s);i(o),n=n.substring(s+x.EOL.length),s=n.indexOf(x.EOL)}return n}catch(n){return this._debug(`error processing line. Failed with err\
or ${n}`),""}}_getSpawnFileName(){return S&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(S&&this._isCmdFile()){let t=`/D /\
S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)t+=" ",t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return t+='"',[t]}
return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){
if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let i=!1;for(const o of e)if(t.some(u=>u===o)){i=!0;break}if(!i)return e;let n='"',s=!0;for(let o=e.length;o>0;o--)n+=e[o-1],s&&e[o-1]==="\\"?n+="\\":e[o-1]===
'"'?(s=!0,n+='"'):s=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;
if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',i=!0;for(let n=e.length;n>0;n--)t+=e[n-1],i&&e[n-1]==="\\"?t+="\\":e[n-1]==='"'?(i=!0,t+="\\"):i=
!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.
windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.
stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};const i={};return i.cwd=e.cwd,i.env=e.env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||
this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=`"${t}"`),i}exec(){return L(this,void 0,void 0,function*(){return!U(this.toolPath)&&(this.toolPath.includes(
"/")||S&&this.toolPath.includes("\\"))&&(this.toolPath=m.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield N(this.toolPath,
!0),new Promise((e,t)=>L(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const l of this.args)this._debug(
`   ${l}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+x.EOL);const n=new b(i,this.toolPath);
if(n.on("debug",l=>{this._debug(l)}),this.options.cwd&&!(yield H(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const s=this.
_getSpawnFileName(),o=k.spawn(s,this._getSpawnArgs(i),this._getSpawnOptions(this.options,s));let u="";o.stdout&&o.stdout.on("data",l=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(l),!i.silent&&i.outStream&&i.outStream.write(l),u=this._processLineBuffer(l,u,d=>{this.options.listeners&&
this.options.listeners.stdline&&this.options.listeners.stdline(d)})});let f="";if(o.stderr&&o.stderr.on("data",l=>{n.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(l),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(l),f=this._processLineBuffer(
l,f,d=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(d)})}),o.on("error",l=>{n.processError=l.message,n.processExited=
!0,n.processClosed=!0,n.CheckComplete()}),o.on("exit",l=>{n.processExitCode=l,n.processExited=!0,this._debug(`Exit code ${l} received from tool '${this.toolPath}\
'`),n.CheckComplete()}),o.on("close",l=>{n.processExitCode=l,n.processExited=!0,n.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),n.CheckComplete()}),n.on("done",(l,d)=>{u.length>0&&this.emit("stdline",u),f.length>0&&this.emit("errline",f),o.removeAllListeners(),l?t(l):e(d)}),this.options.
input){if(!o.stdin)throw new Error("child process missing stdin");o.stdin.end(this.options.input)}}))})}}function z(r){const e=[];let t=!1,i=!1,n="";function s(o){
i&&o!=='"'&&(n+="\\"),n+=o,i=!1}c(s,"append");for(let o=0;o<r.length;o++){const u=r.charAt(o);if(u==='"'){i?s(u):t=!t;continue}if(u==="\\"&&i){s(u);continue}if(u===
"\\"&&t){i=!0;continue}if(u===" "&&!t){n.length>0&&(e.push(n),n="");continue}s(u)}return n.length>0&&e.push(n.trim()),e}c(z,"argStringToArray");class b extends $.
EventEmitter{static{c(this,"ExecState")}constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.
processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=
e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,X.setTimeout)(b.HandleTimeout,this.delay,this)))}_debug(e){
this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}\
'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The proces\
s '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("don\
e",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){const t=`The STDIO streams did not close within ${e.delay/1e3}\
 seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(t)}e._setResult()}}}
var R=function(r,e,t,i){function n(s){return s instanceof t?s:new t(function(o){o(s)})}return c(n,"adopt"),new(t||(t=Promise))(function(s,o){function u(d){try{l(
i.next(d))}catch(a){o(a)}}c(u,"fulfilled");function f(d){try{l(i.throw(d))}catch(a){o(a)}}c(f,"rejected");function l(d){d.done?s(d.value):n(d.value).then(u,f)}c(
l,"step"),l((i=i.apply(r,e||[])).next())})};function W(r,e,t){return R(this,void 0,void 0,function*(){const i=z(r);if(i.length===0)throw new Error("Parameter 'c\
ommandLine' cannot be null or empty.");const n=i[0];return e=i.slice(1).concat(e||[]),new Y(n,e,t).exec()})}c(W,"exec");function G(r,e,t){return R(this,void 0,void 0,
function*(){var i,n;let s="",o="";const u=new _.StringDecoder("utf8"),f=new _.StringDecoder("utf8"),l=(i=t?.listeners)===null||i===void 0?void 0:i.stdout,d=(n=t?.
listeners)===null||n===void 0?void 0:n.stderr,a=c(y=>{o+=f.write(y),d&&d(y)},"stdErrListener"),K=c(y=>{s+=u.write(y),l&&l(y)},"stdOutListener"),Z=Object.assign(
Object.assign({},t?.listeners),{stdout:K,stderr:a}),J=yield W(r,e,Object.assign(Object.assign({},t),{listeners:Z}));return s+=u.end(),o+=f.end(),{exitCode:J,stdout:s,
stderr:o}})}c(G,"getExecOutput")})};export{ve as id,xe as ids,ge as modules};
