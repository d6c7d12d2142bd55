var Ie=Object.defineProperty;var t=(Y,P)=>Ie(Y,"name",{value:P,configurable:!0});const ce=752,he=[752],le={6752:((Y,P,e)=>{const s=e(3701),p=e(883),y=e(628),F=e(837),f=e(7405),Q=e(6672),a=e(3137),E=e(50),A=e(8707),c=e(3440),{InvalidArgumentError:g}=A,
n=e(6615),B=e(9136),I=e(7365),h=e(7501),k=e(4004),S=e(2429),L=e(7816),{getGlobalDispatcher:M,setGlobalDispatcher:V}=e(2581),b=e(8155),x=e(8754),i=e(5092);Object.
assign(p.prototype,n),Y.exports.Dispatcher=p,Y.exports.Client=s,Y.exports.Pool=y,Y.exports.BalancedPool=F,Y.exports.Agent=f,Y.exports.ProxyAgent=Q,Y.exports.EnvHttpProxyAgent=
a,Y.exports.RetryAgent=E,Y.exports.RetryHandler=L,Y.exports.DecoratorHandler=b,Y.exports.RedirectHandler=x,Y.exports.createRedirectInterceptor=i,Y.exports.interceptors=
{redirect:e(1514),retry:e(2026),dump:e(8060),dns:e(379)},Y.exports.buildConnector=B,Y.exports.errors=A,Y.exports.util={parseHeaders:c.parseHeaders,headerNameToString:c.
headerNameToString};function r(lA){return(cA,CA,kA)=>{if(typeof CA=="function"&&(kA=CA,CA=null),!cA||typeof cA!="string"&&typeof cA!="object"&&!(cA instanceof URL))
throw new g("invalid url");if(CA!=null&&typeof CA!="object")throw new g("invalid opts");if(CA&&CA.path!=null){if(typeof CA.path!="string")throw new g("invalid o\
pts.path");let _=CA.path;CA.path.startsWith("/")||(_=`/${_}`),cA=new URL(c.parseOrigin(cA).origin+_)}else CA||(CA=typeof cA=="object"?cA:{}),cA=c.parseURL(cA);const{
agent:pA,dispatcher:AA=M()}=CA;if(pA)throw new g("unsupported opts.agent. Did you mean opts.client?");return lA.call(AA,{...CA,origin:cA.origin,path:cA.search?`${cA.
pathname}${cA.search}`:cA.pathname,method:CA.method||(CA.body?"PUT":"GET")},kA)}}t(r,"makeDispatcher"),Y.exports.setGlobalDispatcher=V,Y.exports.getGlobalDispatcher=
M;const u=e(4398).fetch;Y.exports.fetch=t(async function(cA,CA=void 0){try{return await u(cA,CA)}catch(kA){throw kA&&typeof kA=="object"&&Error.captureStackTrace(
kA),kA}},"fetch"),Y.exports.Headers=e(660).Headers,Y.exports.Response=e(9051).Response,Y.exports.Request=e(9967).Request,Y.exports.FormData=e(5910).FormData,Y.exports.
File=globalThis.File??e(4573).File,Y.exports.FileReader=e(8355).FileReader;const{setGlobalOrigin:o,getGlobalOrigin:w}=e(1059);Y.exports.setGlobalOrigin=o,Y.exports.
getGlobalOrigin=w;const{CacheStorage:D}=e(3245),{kConstruct:C}=e(109);Y.exports.caches=new D(C);const{deleteCookie:l,getCookies:R,getSetCookies:T,setCookie:G}=e(
9061);Y.exports.deleteCookie=l,Y.exports.getCookies=R,Y.exports.getSetCookies=T,Y.exports.setCookie=G;const{parseMIMEType:J,serializeAMimeType:v}=e(1900);Y.exports.
parseMIMEType=J,Y.exports.serializeAMimeType=v;const{CloseEvent:sA,ErrorEvent:QA,MessageEvent:EA}=e(5188);Y.exports.WebSocket=e(3726).WebSocket,Y.exports.CloseEvent=
sA,Y.exports.ErrorEvent=QA,Y.exports.MessageEvent=EA,Y.exports.request=r(n.request),Y.exports.stream=r(n.stream),Y.exports.pipeline=r(n.pipeline),Y.exports.connect=
r(n.connect),Y.exports.upgrade=r(n.upgrade),Y.exports.MockClient=I,Y.exports.MockPool=k,Y.exports.MockAgent=h,Y.exports.mockErrors=S;const{EventSource:BA}=e(1238);
Y.exports.EventSource=BA}),158:((Y,P,e)=>{const{addAbortListener:s}=e(3440),{RequestAbortedError:p}=e(8707),y=Symbol("kListener"),F=Symbol("kSignal");function f(E){
E.abort?E.abort(E[F]?.reason):E.reason=E[F]?.reason??new p,a(E)}t(f,"abort");function Q(E,A){if(E.reason=null,E[F]=null,E[y]=null,!!A){if(A.aborted){f(E);return}
E[F]=A,E[y]=()=>{f(E)},s(E[F],E[y])}}t(Q,"addSignal");function a(E){E[F]&&("removeEventListener"in E[F]?E[F].removeEventListener("abort",E[y]):E[F].removeListener(
"abort",E[y]),E[F]=null,E[y]=null)}t(a,"removeSignal"),Y.exports={addSignal:Q,removeSignal:a}}),2279:((Y,P,e)=>{const s=e(4589),{AsyncResource:p}=e(6698),{InvalidArgumentError:y,
SocketError:F}=e(8707),f=e(3440),{addSignal:Q,removeSignal:a}=e(158);class E extends p{static{t(this,"ConnectHandler")}constructor(g,n){if(!g||typeof g!="object")
throw new y("invalid opts");if(typeof n!="function")throw new y("invalid callback");const{signal:B,opaque:I,responseHeaders:h}=g;if(B&&typeof B.on!="function"&&
typeof B.addEventListener!="function")throw new y("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=I||null,this.responseHeaders=
h||null,this.callback=n,this.abort=null,Q(this,B)}onConnect(g,n){if(this.reason){g(this.reason);return}s(this.callback),this.abort=g,this.context=n}onHeaders(){
throw new F("bad connect",null)}onUpgrade(g,n,B){const{callback:I,opaque:h,context:k}=this;a(this),this.callback=null;let S=n;S!=null&&(S=this.responseHeaders===
"raw"?f.parseRawHeaders(n):f.parseHeaders(n)),this.runInAsyncScope(I,null,null,{statusCode:g,headers:S,socket:B,opaque:h,context:k})}onError(g){const{callback:n,
opaque:B}=this;a(this),n&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(n,null,g,{opaque:B})}))}}function A(c,g){if(g===void 0)return new Promise(
(n,B)=>{A.call(this,c,(I,h)=>I?B(I):n(h))});try{const n=new E(c,g);this.dispatch({...c,method:"CONNECT"},n)}catch(n){if(typeof g!="function")throw n;const B=c?.
opaque;queueMicrotask(()=>g(n,{opaque:B}))}}t(A,"connect"),Y.exports=A}),6862:((Y,P,e)=>{const{Readable:s,Duplex:p,PassThrough:y}=e(7075),{InvalidArgumentError:F,
InvalidReturnValueError:f,RequestAbortedError:Q}=e(8707),a=e(3440),{AsyncResource:E}=e(6698),{addSignal:A,removeSignal:c}=e(158),g=e(4589),n=Symbol("resume");class B extends s{static{
t(this,"PipelineRequest")}constructor(){super({autoDestroy:!0}),this[n]=null}_read(){const{[n]:L}=this;L&&(this[n]=null,L())}_destroy(L,M){this._read(),M(L)}}class I extends s{static{
t(this,"PipelineResponse")}constructor(L){super({autoDestroy:!0}),this[n]=L}_read(){this[n]()}_destroy(L,M){!L&&!this._readableState.endEmitted&&(L=new Q),M(L)}}
class h extends E{static{t(this,"PipelineHandler")}constructor(L,M){if(!L||typeof L!="object")throw new F("invalid opts");if(typeof M!="function")throw new F("i\
nvalid handler");const{signal:V,method:b,opaque:x,onInfo:i,responseHeaders:r}=L;if(V&&typeof V.on!="function"&&typeof V.addEventListener!="function")throw new F(
"signal must be an EventEmitter or EventTarget");if(b==="CONNECT")throw new F("invalid method");if(i&&typeof i!="function")throw new F("invalid onInfo callback");
super("UNDICI_PIPELINE"),this.opaque=x||null,this.responseHeaders=r||null,this.handler=M,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new B().
on("error",a.nop),this.ret=new p({readableObjectMode:L.objectMode,autoDestroy:!0,read:t(()=>{const{body:u}=this;u?.resume&&u.resume()},"read"),write:t((u,o,w)=>{
const{req:D}=this;D.push(u,o)||D._readableState.destroyed?w():D[n]=w},"write"),destroy:t((u,o)=>{const{body:w,req:D,res:C,ret:l,abort:R}=this;!u&&!l._readableState.
endEmitted&&(u=new Q),R&&u&&R(),a.destroy(w,u),a.destroy(D,u),a.destroy(C,u),c(this),o(u)},"destroy")}).on("prefinish",()=>{const{req:u}=this;u.push(null)}),this.
res=null,A(this,V)}onConnect(L,M){const{ret:V,res:b}=this;if(this.reason){L(this.reason);return}g(!b,"pipeline cannot be retried"),g(!V.destroyed),this.abort=L,
this.context=M}onHeaders(L,M,V){const{opaque:b,handler:x,context:i}=this;if(L<200){if(this.onInfo){const u=this.responseHeaders==="raw"?a.parseRawHeaders(M):a.parseHeaders(
M);this.onInfo({statusCode:L,headers:u})}return}this.res=new I(V);let r;try{this.handler=null;const u=this.responseHeaders==="raw"?a.parseRawHeaders(M):a.parseHeaders(
M);r=this.runInAsyncScope(x,null,{statusCode:L,headers:u,opaque:b,body:this.res,context:i})}catch(u){throw this.res.on("error",a.nop),u}if(!r||typeof r.on!="fun\
ction")throw new f("expected Readable");r.on("data",u=>{const{ret:o,body:w}=this;!o.push(u)&&w.pause&&w.pause()}).on("error",u=>{const{ret:o}=this;a.destroy(o,u)}).
on("end",()=>{const{ret:u}=this;u.push(null)}).on("close",()=>{const{ret:u}=this;u._readableState.ended||a.destroy(u,new Q)}),this.body=r}onData(L){const{res:M}=this;
return M.push(L)}onComplete(L){const{res:M}=this;M.push(null)}onError(L){const{ret:M}=this;this.handler=null,a.destroy(M,L)}}function k(S,L){try{const M=new h(S,
L);return this.dispatch({...S,body:M.req},M),M.ret}catch(M){return new y().destroy(M)}}t(k,"pipeline"),Y.exports=k}),4043:((Y,P,e)=>{const s=e(4589),{Readable:p}=e(
9927),{InvalidArgumentError:y,RequestAbortedError:F}=e(8707),f=e(3440),{getResolveErrorBodyCallback:Q}=e(7655),{AsyncResource:a}=e(6698);class E extends a{static{
t(this,"RequestHandler")}constructor(g,n){if(!g||typeof g!="object")throw new y("invalid opts");const{signal:B,method:I,opaque:h,body:k,onInfo:S,responseHeaders:L,
throwOnError:M,highWaterMark:V}=g;try{if(typeof n!="function")throw new y("invalid callback");if(V&&(typeof V!="number"||V<0))throw new y("invalid highWaterMark");
if(B&&typeof B.on!="function"&&typeof B.addEventListener!="function")throw new y("signal must be an EventEmitter or EventTarget");if(I==="CONNECT")throw new y("\
invalid method");if(S&&typeof S!="function")throw new y("invalid onInfo callback");super("UNDICI_REQUEST")}catch(b){throw f.isStream(k)&&f.destroy(k.on("error",
f.nop),b),b}this.method=I,this.responseHeaders=L||null,this.opaque=h||null,this.callback=n,this.res=null,this.abort=null,this.body=k,this.trailers={},this.context=
null,this.onInfo=S||null,this.throwOnError=M,this.highWaterMark=V,this.signal=B,this.reason=null,this.removeAbortListener=null,f.isStream(k)&&k.on("error",b=>{this.
onError(b)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new F:this.removeAbortListener=f.addAbortListener(this.signal,()=>{this.reason=this.
signal.reason??new F,this.res?f.destroy(this.res.on("error",f.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("cl\
ose",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(g,n){if(this.reason){g(this.reason);return}s(this.callback),
this.abort=g,this.context=n}onHeaders(g,n,B,I){const{callback:h,opaque:k,abort:S,context:L,responseHeaders:M,highWaterMark:V}=this,b=M==="raw"?f.parseRawHeaders(
n):f.parseHeaders(n);if(g<200){this.onInfo&&this.onInfo({statusCode:g,headers:b});return}const x=M==="raw"?f.parseHeaders(n):b,i=x["content-type"],r=x["content-\
length"],u=new p({resume:B,abort:S,contentType:i,contentLength:this.method!=="HEAD"&&r?Number(r):null,highWaterMark:V});this.removeAbortListener&&u.on("close",this.
removeAbortListener),this.callback=null,this.res=u,h!==null&&(this.throwOnError&&g>=400?this.runInAsyncScope(Q,null,{callback:h,body:u,contentType:i,statusCode:g,
statusMessage:I,headers:b}):this.runInAsyncScope(h,null,null,{statusCode:g,headers:b,trailers:this.trailers,opaque:k,body:u,context:L}))}onData(g){return this.res.
push(g)}onComplete(g){f.parseHeaders(g,this.trailers),this.res.push(null)}onError(g){const{res:n,callback:B,body:I,opaque:h}=this;B&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(B,null,g,{opaque:h})})),n&&(this.res=null,queueMicrotask(()=>{f.destroy(n,g)})),I&&(this.body=null,f.destroy(I,g)),this.removeAbortListener&&
(n?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(c,g){if(g===void 0)return new Promise((n,B)=>{A.
call(this,c,(I,h)=>I?B(I):n(h))});try{this.dispatch(c,new E(c,g))}catch(n){if(typeof g!="function")throw n;const B=c?.opaque;queueMicrotask(()=>g(n,{opaque:B}))}}
t(A,"request"),Y.exports=A,Y.exports.RequestHandler=E}),3560:((Y,P,e)=>{const s=e(4589),{finished:p,PassThrough:y}=e(7075),{InvalidArgumentError:F,InvalidReturnValueError:f}=e(
8707),Q=e(3440),{getResolveErrorBodyCallback:a}=e(7655),{AsyncResource:E}=e(6698),{addSignal:A,removeSignal:c}=e(158);class g extends E{static{t(this,"StreamHan\
dler")}constructor(I,h,k){if(!I||typeof I!="object")throw new F("invalid opts");const{signal:S,method:L,opaque:M,body:V,onInfo:b,responseHeaders:x,throwOnError:i}=I;
try{if(typeof k!="function")throw new F("invalid callback");if(typeof h!="function")throw new F("invalid factory");if(S&&typeof S.on!="function"&&typeof S.addEventListener!=
"function")throw new F("signal must be an EventEmitter or EventTarget");if(L==="CONNECT")throw new F("invalid method");if(b&&typeof b!="function")throw new F("i\
nvalid onInfo callback");super("UNDICI_STREAM")}catch(r){throw Q.isStream(V)&&Q.destroy(V.on("error",Q.nop),r),r}this.responseHeaders=x||null,this.opaque=M||null,
this.factory=h,this.callback=k,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=V,this.onInfo=b||null,this.throwOnError=i||!1,Q.isStream(
V)&&V.on("error",r=>{this.onError(r)}),A(this,S)}onConnect(I,h){if(this.reason){I(this.reason);return}s(this.callback),this.abort=I,this.context=h}onHeaders(I,h,k,S){
const{factory:L,opaque:M,context:V,callback:b,responseHeaders:x}=this,i=x==="raw"?Q.parseRawHeaders(h):Q.parseHeaders(h);if(I<200){this.onInfo&&this.onInfo({statusCode:I,
headers:i});return}this.factory=null;let r;if(this.throwOnError&&I>=400){const w=(x==="raw"?Q.parseHeaders(h):i)["content-type"];r=new y,this.callback=null,this.
runInAsyncScope(a,null,{callback:b,body:r,contentType:w,statusCode:I,statusMessage:S,headers:i})}else{if(L===null)return;if(r=this.runInAsyncScope(L,null,{statusCode:I,
headers:i,opaque:M,context:V}),!r||typeof r.write!="function"||typeof r.end!="function"||typeof r.on!="function")throw new f("expected Writable");p(r,{readable:!1},
o=>{const{callback:w,res:D,opaque:C,trailers:l,abort:R}=this;this.res=null,(o||!D.readable)&&Q.destroy(D,o),this.callback=null,this.runInAsyncScope(w,null,o||null,
{opaque:C,trailers:l}),o&&R()})}return r.on("drain",k),this.res=r,(r.writableNeedDrain!==void 0?r.writableNeedDrain:r._writableState?.needDrain)!==!0}onData(I){
const{res:h}=this;return h?h.write(I):!0}onComplete(I){const{res:h}=this;c(this),h&&(this.trailers=Q.parseHeaders(I),h.end())}onError(I){const{res:h,callback:k,
opaque:S,body:L}=this;c(this),this.factory=null,h?(this.res=null,Q.destroy(h,I)):k&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(k,null,I,{opaque:S})})),
L&&(this.body=null,Q.destroy(L,I))}}function n(B,I,h){if(h===void 0)return new Promise((k,S)=>{n.call(this,B,I,(L,M)=>L?S(L):k(M))});try{this.dispatch(B,new g(B,
I,h))}catch(k){if(typeof h!="function")throw k;const S=B?.opaque;queueMicrotask(()=>h(k,{opaque:S}))}}t(n,"stream"),Y.exports=n}),1882:((Y,P,e)=>{const{InvalidArgumentError:s,
SocketError:p}=e(8707),{AsyncResource:y}=e(6698),F=e(3440),{addSignal:f,removeSignal:Q}=e(158),a=e(4589);class E extends y{static{t(this,"UpgradeHandler")}constructor(g,n){
if(!g||typeof g!="object")throw new s("invalid opts");if(typeof n!="function")throw new s("invalid callback");const{signal:B,opaque:I,responseHeaders:h}=g;if(B&&
typeof B.on!="function"&&typeof B.addEventListener!="function")throw new s("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
h||null,this.opaque=I||null,this.callback=n,this.abort=null,this.context=null,f(this,B)}onConnect(g,n){if(this.reason){g(this.reason);return}a(this.callback),this.
abort=g,this.context=null}onHeaders(){throw new p("bad upgrade",null)}onUpgrade(g,n,B){a(g===101);const{callback:I,opaque:h,context:k}=this;Q(this),this.callback=
null;const S=this.responseHeaders==="raw"?F.parseRawHeaders(n):F.parseHeaders(n);this.runInAsyncScope(I,null,null,{headers:S,socket:B,opaque:h,context:k})}onError(g){
const{callback:n,opaque:B}=this;Q(this),n&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(n,null,g,{opaque:B})}))}}function A(c,g){if(g===void 0)return new Promise(
(n,B)=>{A.call(this,c,(I,h)=>I?B(I):n(h))});try{const n=new E(c,g);this.dispatch({...c,method:c.method||"GET",upgrade:c.protocol||"Websocket"},n)}catch(n){if(typeof g!=
"function")throw n;const B=c?.opaque;queueMicrotask(()=>g(n,{opaque:B}))}}t(A,"upgrade"),Y.exports=A}),6615:((Y,P,e)=>{Y.exports.request=e(4043),Y.exports.stream=
e(3560),Y.exports.pipeline=e(6862),Y.exports.upgrade=e(1882),Y.exports.connect=e(2279)}),9927:((Y,P,e)=>{const s=e(4589),{Readable:p}=e(7075),{RequestAbortedError:y,
NotSupportedError:F,InvalidArgumentError:f,AbortError:Q}=e(8707),a=e(3440),{ReadableStreamFrom:E}=e(3440),A=Symbol("kConsume"),c=Symbol("kReading"),g=Symbol("kB\
ody"),n=Symbol("kAbort"),B=Symbol("kContentType"),I=Symbol("kContentLength"),h=t(()=>{},"noop");class k extends p{static{t(this,"BodyReadable")}constructor({resume:w,
abort:D,contentType:C="",contentLength:l,highWaterMark:R=64*1024}){super({autoDestroy:!0,read:w,highWaterMark:R}),this._readableState.dataEmitted=!1,this[n]=D,this[A]=
null,this[g]=null,this[B]=C,this[I]=l,this[c]=!1}destroy(w){return!w&&!this._readableState.endEmitted&&(w=new y),w&&this[n](),super.destroy(w)}_destroy(w,D){this[c]?
D(w):setImmediate(()=>{D(w)})}on(w,...D){return(w==="data"||w==="readable")&&(this[c]=!0),super.on(w,...D)}addListener(w,...D){return this.on(w,...D)}off(w,...D){
const C=super.off(w,...D);return(w==="data"||w==="readable")&&(this[c]=this.listenerCount("data")>0||this.listenerCount("readable")>0),C}removeListener(w,...D){
return this.off(w,...D)}push(w){return this[A]&&w!==null?(r(this[A],w),this[c]?super.push(w):!0):super.push(w)}async text(){return M(this,"text")}async json(){return M(
this,"json")}async blob(){return M(this,"blob")}async bytes(){return M(this,"bytes")}async arrayBuffer(){return M(this,"arrayBuffer")}async formData(){throw new F}get bodyUsed(){
return a.isDisturbed(this)}get body(){return this[g]||(this[g]=E(this),this[A]&&(this[g].getReader(),s(this[g].locked))),this[g]}async dump(w){let D=Number.isFinite(
w?.limit)?w.limit:131072;const C=w?.signal;if(C!=null&&(typeof C!="object"||!("aborted"in C)))throw new f("signal must be an AbortSignal");return C?.throwIfAborted(),
this._readableState.closeEmitted?null:await new Promise((l,R)=>{this[I]>D&&this.destroy(new Q);const T=t(()=>{this.destroy(C.reason??new Q)},"onAbort");C?.addEventListener(
"abort",T),this.on("close",function(){C?.removeEventListener("abort",T),C?.aborted?R(C.reason??new Q):l(null)}).on("error",h).on("data",function(G){D-=G.length,
D<=0&&this.destroy()}).resume()})}}function S(o){return o[g]&&o[g].locked===!0||o[A]}t(S,"isLocked");function L(o){return a.isDisturbed(o)||S(o)}t(L,"isUnusable");
async function M(o,w){return s(!o[A]),new Promise((D,C)=>{if(L(o)){const l=o._readableState;l.destroyed&&l.closeEmitted===!1?o.on("error",R=>{C(R)}).on("close",
()=>{C(new TypeError("unusable"))}):C(l.errored??new TypeError("unusable"))}else queueMicrotask(()=>{o[A]={type:w,stream:o,resolve:D,reject:C,length:0,body:[]},
o.on("error",function(l){u(this[A],l)}).on("close",function(){this[A].body!==null&&u(this[A],new y)}),V(o[A])})})}t(M,"consume");function V(o){if(o.body===null)
return;const{_readableState:w}=o.stream;if(w.bufferIndex){const D=w.bufferIndex,C=w.buffer.length;for(let l=D;l<C;l++)r(o,w.buffer[l])}else for(const D of w.buffer)
r(o,D);for(w.endEmitted?i(this[A]):o.stream.on("end",function(){i(this[A])}),o.stream.resume();o.stream.read()!=null;);}t(V,"consumeStart");function b(o,w){if(o.
length===0||w===0)return"";const D=o.length===1?o[0]:Buffer.concat(o,w),C=D.length,l=C>2&&D[0]===239&&D[1]===187&&D[2]===191?3:0;return D.utf8Slice(l,C)}t(b,"ch\
unksDecode");function x(o,w){if(o.length===0||w===0)return new Uint8Array(0);if(o.length===1)return new Uint8Array(o[0]);const D=new Uint8Array(Buffer.allocUnsafeSlow(
w).buffer);let C=0;for(let l=0;l<o.length;++l){const R=o[l];D.set(R,C),C+=R.length}return D}t(x,"chunksConcat");function i(o){const{type:w,body:D,resolve:C,stream:l,
length:R}=o;try{w==="text"?C(b(D,R)):w==="json"?C(JSON.parse(b(D,R))):w==="arrayBuffer"?C(x(D,R).buffer):w==="blob"?C(new Blob(D,{type:l[B]})):w==="bytes"&&C(x(
D,R)),u(o)}catch(T){l.destroy(T)}}t(i,"consumeEnd");function r(o,w){o.length+=w.length,o.body.push(w)}t(r,"consumePush");function u(o,w){o.body!==null&&(w?o.reject(
w):o.resolve(),o.type=null,o.stream=null,o.resolve=null,o.reject=null,o.length=0,o.body=null)}t(u,"consumeFinish"),Y.exports={Readable:k,chunksDecode:b}}),7655:((Y,P,e)=>{
const s=e(4589),{ResponseStatusCodeError:p}=e(8707),{chunksDecode:y}=e(9927),F=128*1024;async function f({callback:E,body:A,contentType:c,statusCode:g,statusMessage:n,
headers:B}){s(A);let I=[],h=0;try{for await(const M of A)if(I.push(M),h+=M.length,h>F){I=[],h=0;break}}catch{I=[],h=0}const k=`Response status code ${g}${n?`: ${n}`:
""}`;if(g===204||!c||!h){queueMicrotask(()=>E(new p(k,g,B)));return}const S=Error.stackTraceLimit;Error.stackTraceLimit=0;let L;try{Q(c)?L=JSON.parse(y(I,h)):a(
c)&&(L=y(I,h))}catch{}finally{Error.stackTraceLimit=S}queueMicrotask(()=>E(new p(k,g,B,L)))}t(f,"getResolveErrorBodyCallback");const Q=t(E=>E.length>15&&E[11]===
"/"&&E[0]==="a"&&E[1]==="p"&&E[2]==="p"&&E[3]==="l"&&E[4]==="i"&&E[5]==="c"&&E[6]==="a"&&E[7]==="t"&&E[8]==="i"&&E[9]==="o"&&E[10]==="n"&&E[12]==="j"&&E[13]==="\
s"&&E[14]==="o"&&E[15]==="n","isContentTypeApplicationJson"),a=t(E=>E.length>4&&E[4]==="/"&&E[0]==="t"&&E[1]==="e"&&E[2]==="x"&&E[3]==="t","isContentTypeText");
Y.exports={getResolveErrorBodyCallback:f,isContentTypeApplicationJson:Q,isContentTypeText:a}}),9136:((Y,P,e)=>{const s=e(7030),p=e(4589),y=e(3440),{InvalidArgumentError:F,
ConnectTimeoutError:f}=e(8707),Q=e(6603);function a(){}t(a,"noop");let E,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?
A=class{static{t(this,"WeakSessionCache")}constructor(I){this._maxCachedSessions=I,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(
h=>{if(this._sessionCache.size<this._maxCachedSessions)return;const k=this._sessionCache.get(h);k!==void 0&&k.deref()===void 0&&this._sessionCache.delete(h)})}get(I){
const h=this._sessionCache.get(I);return h?h.deref():null}set(I,h){this._maxCachedSessions!==0&&(this._sessionCache.set(I,new WeakRef(h)),this._sessionRegistry.
register(h,I))}}:A=class{static{t(this,"SimpleSessionCache")}constructor(I){this._maxCachedSessions=I,this._sessionCache=new Map}get(I){return this._sessionCache.
get(I)}set(I,h){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:k}=this._sessionCache.keys().next();this._sessionCache.
delete(k)}this._sessionCache.set(I,h)}}};function c({allowH2:B,maxCachedSessions:I,socketPath:h,timeout:k,session:S,...L}){if(I!=null&&(!Number.isInteger(I)||I<
0))throw new F("maxCachedSessions must be a positive integer or zero");const M={path:h,...L},V=new A(I??100);return k=k??1e4,B=B??!1,t(function({hostname:x,host:i,
protocol:r,port:u,servername:o,localAddress:w,httpSocket:D},C){let l;if(r==="https:"){E||(E=e(1692)),o=o||M.servername||y.getServerName(i)||null;const T=o||x;p(
T);const G=S||V.get(T)||null;u=u||443,l=E.connect({highWaterMark:16384,...M,servername:o,session:G,localAddress:w,ALPNProtocols:B?["http/1.1","h2"]:["http/1.1"],
socket:D,port:u,host:x}),l.on("session",function(J){V.set(T,J)})}else p(!D,"httpSocket can only be sent on TLS update"),u=u||80,l=s.connect({highWaterMark:64*1024,
...M,localAddress:w,port:u,host:x});if(M.keepAlive==null||M.keepAlive){const T=M.keepAliveInitialDelay===void 0?6e4:M.keepAliveInitialDelay;l.setKeepAlive(!0,T)}
const R=g(new WeakRef(l),{timeout:k,hostname:x,port:u});return l.setNoDelay(!0).once(r==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(R),C){const T=C;
C=null,T(null,this)}}).on("error",function(T){if(queueMicrotask(R),C){const G=C;C=null,G(T)}}),l},"connect")}t(c,"buildConnector");const g=process.platform==="w\
in32"?(B,I)=>{if(!I.timeout)return a;let h=null,k=null;const S=Q.setFastTimeout(()=>{h=setImmediate(()=>{k=setImmediate(()=>n(B.deref(),I))})},I.timeout);return()=>{
Q.clearFastTimeout(S),clearImmediate(h),clearImmediate(k)}}:(B,I)=>{if(!I.timeout)return a;let h=null;const k=Q.setFastTimeout(()=>{h=setImmediate(()=>{n(B.deref(),
I)})},I.timeout);return()=>{Q.clearFastTimeout(k),clearImmediate(h)}};function n(B,I){if(B==null)return;let h="Connect Timeout Error";Array.isArray(B.autoSelectFamilyAttemptedAddresses)?
h+=` (attempted addresses: ${B.autoSelectFamilyAttemptedAddresses.join(", ")},`:h+=` (attempted address: ${I.hostname}:${I.port},`,h+=` timeout: ${I.timeout}ms)`,
y.destroy(B,new f(h))}t(n,"onConnectTimeout"),Y.exports=c}),735:(Y=>{const P={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-\
Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-M\
ax-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","C\
onnection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Se\
curity-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Mem\
ory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-S\
ince","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Ran\
ge","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebS\
ocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Suppo\
rts-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X\
-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let s=0;s<
e.length;++s){const p=e[s],y=p.toLowerCase();P[p]=P[y]=y}Object.setPrototypeOf(P,null),Y.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:P}}),2414:((Y,P,e)=>{
const s=e(3053),p=e(7975),y=p.debuglog("undici"),F=p.debuglog("fetch"),f=p.debuglog("websocket");let Q=!1;const a={beforeConnect:s.channel("undici:client:before\
Connect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeaders"),
create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:r\
equest:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel(
"undici:websocket:socket_error"),ping:s.channel("undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};if(y.enabled||F.enabled){const E=F.enabled?F:y;
s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:c,protocol:g,port:n,host:B}}=A;E("connecting to %s using %s%s",`${B}${n?`:${n}`:
""}`,g,c)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:c,protocol:g,port:n,host:B}}=A;E("connected to %s using %s%s",`${B}${n?
`:${n}`:""}`,g,c)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:c,protocol:g,port:n,host:B},error:I}=A;E("connection to %\
s using %s%s errored - %s",`${B}${n?`:${n}`:""}`,g,c,I.message)}),s.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:c,path:g,origin:n}}=A;
E("sending request to %s %s/%s",c,n,g)}),s.channel("undici:request:headers").subscribe(A=>{const{request:{method:c,path:g,origin:n},response:{statusCode:B}}=A;E(
"received response to %s %s/%s - HTTP %d",c,n,g,B)}),s.channel("undici:request:trailers").subscribe(A=>{const{request:{method:c,path:g,origin:n}}=A;E("trailers \
received from %s %s/%s",c,n,g)}),s.channel("undici:request:error").subscribe(A=>{const{request:{method:c,path:g,origin:n},error:B}=A;E("request to %s %s/%s erro\
red - %s",c,n,g,B.message)}),Q=!0}if(f.enabled){if(!Q){const E=y.enabled?y:f;s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:c,
protocol:g,port:n,host:B}}=A;E("connecting to %s%s using %s%s",B,n?`:${n}`:"",g,c)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:c,
protocol:g,port:n,host:B}}=A;E("connected to %s%s using %s%s",B,n?`:${n}`:"",g,c)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:c,
protocol:g,port:n,host:B},error:I}=A;E("connection to %s%s using %s%s errored - %s",B,n?`:${n}`:"",g,c,I.message)}),s.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:c,path:g,origin:n}}=A;E("sending request to %s %s/%s",c,n,g)})}s.channel("undici:websocket:open").subscribe(E=>{const{address:{address:A,
port:c}}=E;f("connection opened %s%s",A,c?`:${c}`:"")}),s.channel("undici:websocket:close").subscribe(E=>{const{websocket:A,code:c,reason:g}=E;f("closed connect\
ion to %s - %s %s",A.url,c,g)}),s.channel("undici:websocket:socket_error").subscribe(E=>{f("connection errored - %s",E.message)}),s.channel("undici:websocket:pi\
ng").subscribe(E=>{f("ping received")}),s.channel("undici:websocket:pong").subscribe(E=>{f("pong received")})}Y.exports={channels:a}}),8707:(Y=>{const P=Symbol.
for("undici.error.UND_ERR");class e extends Error{static{t(this,"UndiciError")}constructor(Z){super(Z),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.
hasInstance](Z){return Z&&Z[P]===!0}[P]=!0}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class p extends e{static{t(this,"ConnectTimeoutError")}constructor(Z){
super(Z),this.name="ConnectTimeoutError",this.message=Z||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[s]===
!0}[s]=!0}const y=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class F extends e{static{t(this,"HeadersTimeoutError")}constructor(Z){super(Z),this.name="H\
eadersTimeoutError",this.message=Z||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[y]===!0}[y]=!0}const f=Symbol.
for("undici.error.UND_ERR_HEADERS_OVERFLOW");class Q extends e{static{t(this,"HeadersOverflowError")}constructor(Z){super(Z),this.name="HeadersOverflowError",this.
message=Z||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](Z){return Z&&Z[f]===!0}[f]=!0}const a=Symbol.for("undici.err\
or.UND_ERR_BODY_TIMEOUT");class E extends e{static{t(this,"BodyTimeoutError")}constructor(Z){super(Z),this.name="BodyTimeoutError",this.message=Z||"Body Timeout\
 Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[a]===!0}[a]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class c extends e{static{t(this,"ResponseStatusCodeError")}constructor(Z,IA,iA,q){super(Z),this.name="ResponseStatusCodeError",this.message=Z||"Response Status \
Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=q,this.status=IA,this.statusCode=IA,this.headers=iA}static[Symbol.hasInstance](Z){return Z&&Z[A]===
!0}[A]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class n extends e{static{t(this,"InvalidArgumentError")}constructor(Z){super(Z),this.name="Inva\
lidArgumentError",this.message=Z||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](Z){return Z&&Z[g]===!0}[g]=!0}const B=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class I extends e{static{t(this,"InvalidReturnValueError")}constructor(Z){super(Z),this.name="InvalidReturnValu\
eError",this.message=Z||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](Z){return Z&&Z[B]===!0}[B]=!0}const h=Symbol.
for("undici.error.UND_ERR_ABORT");class k extends e{static{t(this,"AbortError")}constructor(Z){super(Z),this.name="AbortError",this.message=Z||"The operation wa\
s aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](Z){return Z&&Z[h]===!0}[h]=!0}const S=Symbol.for("undici.error.UND_ERR_ABORTED");class L extends k{static{
t(this,"RequestAbortedError")}constructor(Z){super(Z),this.name="AbortError",this.message=Z||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](Z){
return Z&&Z[S]===!0}[S]=!0}const M=Symbol.for("undici.error.UND_ERR_INFO");class V extends e{static{t(this,"InformationalError")}constructor(Z){super(Z),this.name=
"InformationalError",this.message=Z||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](Z){return Z&&Z[M]===!0}[M]=!0}const b=Symbol.for(
"undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class x extends e{static{t(this,"RequestContentLengthMismatchError")}constructor(Z){super(Z),this.name="Requ\
estContentLengthMismatchError",this.message=Z||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](Z){return Z&&Z[b]===!0}[b]=!0}const i=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class r extends e{static{t(this,"ResponseConte\
ntLengthMismatchError")}constructor(Z){super(Z),this.name="ResponseContentLengthMismatchError",this.message=Z||"Response body length does not match content-leng\
th header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Z){return Z&&Z[i]===!0}[i]=!0}const u=Symbol.for("undici.error.UND_ERR_DES\
TROYED");class o extends e{static{t(this,"ClientDestroyedError")}constructor(Z){super(Z),this.name="ClientDestroyedError",this.message=Z||"The client is destroy\
ed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](Z){return Z&&Z[u]===!0}[u]=!0}const w=Symbol.for("undici.error.UND_ERR_CLOSED");class D extends e{static{
t(this,"ClientClosedError")}constructor(Z){super(Z),this.name="ClientClosedError",this.message=Z||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](Z){return Z&&Z[w]===!0}[w]=!0}const C=Symbol.for("undici.error.UND_ERR_SOCKET");class l extends e{static{t(this,"SocketError")}constructor(Z,IA){super(
Z),this.name="SocketError",this.message=Z||"Socket error",this.code="UND_ERR_SOCKET",this.socket=IA}static[Symbol.hasInstance](Z){return Z&&Z[C]===!0}[C]=!0}const R=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED");class T extends e{static{t(this,"NotSupportedError")}constructor(Z){super(Z),this.name="NotSupportedError",this.message=
Z||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](Z){return Z&&Z[R]===!0}[R]=!0}const G=Symbol.for("undici.error.UND_ERR_BPL\
_MISSING_UPSTREAM");class J extends e{static{t(this,"BalancedPoolMissingUpstreamError")}constructor(Z){super(Z),this.name="MissingUpstreamError",this.message=Z||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](Z){return Z&&Z[G]===!0}[G]=!0}const v=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER");class sA extends Error{static{t(this,"HTTPParserError")}constructor(Z,IA,iA){super(Z),this.name="HTTPParserError",this.code=
IA?`HPE_${IA}`:void 0,this.data=iA?iA.toString():void 0}static[Symbol.hasInstance](Z){return Z&&Z[v]===!0}[v]=!0}const QA=Symbol.for("undici.error.UND_ERR_RES_E\
XCEEDED_MAX_SIZE");class EA extends e{static{t(this,"ResponseExceededMaxSizeError")}constructor(Z){super(Z),this.name="ResponseExceededMaxSizeError",this.message=
Z||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](Z){return Z&&Z[QA]===!0}[QA]=!0}const BA=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class lA extends e{static{t(this,"RequestRetryError")}constructor(Z,IA,{headers:iA,data:q}){super(Z),this.name="RequestRetryEr\
ror",this.message=Z||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=IA,this.data=q,this.headers=iA}static[Symbol.hasInstance](Z){return Z&&
Z[BA]===!0}[BA]=!0}const cA=Symbol.for("undici.error.UND_ERR_RESPONSE");class CA extends e{static{t(this,"ResponseError")}constructor(Z,IA,{headers:iA,data:q}){
super(Z),this.name="ResponseError",this.message=Z||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=IA,this.data=q,this.headers=iA}static[Symbol.hasInstance](Z){
return Z&&Z[cA]===!0}[cA]=!0}const kA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class pA extends e{static{t(this,"SecureProxyConnectionError")}constructor(Z,IA,iA){
super(IA,{cause:Z,...iA??{}}),this.name="SecureProxyConnectionError",this.message=IA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=Z}static[Symbol.
hasInstance](Z){return Z&&Z[kA]===!0}[kA]=!0}const AA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class _ extends e{static{t(this,"MessageSizeEx\
ceededError")}constructor(Z){super(Z),this.name="MessageSizeExceededError",this.message=Z||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAG\
E_SIZE_EXCEEDED"}static[Symbol.hasInstance](Z){return Z&&Z[AA]===!0}get[AA](){return!0}}Y.exports={AbortError:k,HTTPParserError:sA,UndiciError:e,HeadersTimeoutError:F,
HeadersOverflowError:Q,BodyTimeoutError:E,RequestContentLengthMismatchError:x,ConnectTimeoutError:p,ResponseStatusCodeError:c,InvalidArgumentError:n,InvalidReturnValueError:I,
RequestAbortedError:L,ClientDestroyedError:o,ClientClosedError:D,InformationalError:V,SocketError:l,NotSupportedError:T,ResponseContentLengthMismatchError:r,BalancedPoolMissingUpstreamError:J,
ResponseExceededMaxSizeError:EA,RequestRetryError:lA,ResponseError:CA,SecureProxyConnectionError:pA,MessageSizeExceededError:_}}),4655:((Y,P,e)=>{const{InvalidArgumentError:s,
NotSupportedError:p}=e(8707),y=e(4589),{isValidHTTPToken:F,isValidHeaderValue:f,isStream:Q,destroy:a,isBuffer:E,isFormDataLike:A,isIterable:c,isBlobLike:g,buildURL:n,
validateHandler:B,getServerName:I,normalizedMethodRecords:h}=e(3440),{channels:k}=e(2414),{headerNameLowerCasedRecord:S}=e(735),L=/[^\u0021-\u00ff]/,M=Symbol("h\
andler");class V{static{t(this,"Request")}constructor(i,{path:r,method:u,body:o,headers:w,query:D,idempotent:C,blocking:l,upgrade:R,headersTimeout:T,bodyTimeout:G,
reset:J,throwOnError:v,expectContinue:sA,servername:QA},EA){if(typeof r!="string")throw new s("path must be a string");if(r[0]!=="/"&&!(r.startsWith("http://")||
r.startsWith("https://"))&&u!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(L.test(r))throw new s("invalid request path");if(typeof u!=
"string")throw new s("method must be a string");if(h[u]===void 0&&!F(u))throw new s("invalid request method");if(R&&typeof R!="string")throw new s("upgrade must\
 be a string");if(R&&!f(R))throw new s("invalid upgrade header");if(T!=null&&(!Number.isFinite(T)||T<0))throw new s("invalid headersTimeout");if(G!=null&&(!Number.
isFinite(G)||G<0))throw new s("invalid bodyTimeout");if(J!=null&&typeof J!="boolean")throw new s("invalid reset");if(sA!=null&&typeof sA!="boolean")throw new s(
"invalid expectContinue");if(this.headersTimeout=T,this.bodyTimeout=G,this.throwOnError=v===!0,this.method=u,this.abort=null,o==null)this.body=null;else if(Q(o)){
this.body=o;const BA=this.body._readableState;(!BA||!BA.autoDestroy)&&(this.endHandler=t(function(){a(this)},"autoDestroy"),this.body.on("end",this.endHandler)),
this.errorHandler=lA=>{this.abort?this.abort(lA):this.error=lA},this.body.on("error",this.errorHandler)}else if(E(o))this.body=o.byteLength?o:null;else if(ArrayBuffer.
isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,o.byteLength):null;else if(o instanceof ArrayBuffer)this.body=o.byteLength?Buffer.from(
o):null;else if(typeof o=="string")this.body=o.length?Buffer.from(o):null;else if(A(o)||c(o)||g(o))this.body=o;else throw new s("body must be a string, a Buffer\
, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=R||null,this.path=D?n(r,D):r,this.origin=i,this.idempotent=
C??(u==="HEAD"||u==="GET"),this.blocking=l??!1,this.reset=J??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
sA??!1,Array.isArray(w)){if(w.length%2!==0)throw new s("headers array must be even");for(let BA=0;BA<w.length;BA+=2)b(this,w[BA],w[BA+1])}else if(w&&typeof w=="\
object")if(w[Symbol.iterator])for(const BA of w){if(!Array.isArray(BA)||BA.length!==2)throw new s("headers must be in key-value pair format");b(this,BA[0],BA[1])}else{
const BA=Object.keys(w);for(let lA=0;lA<BA.length;++lA)b(this,BA[lA],w[BA[lA]])}else if(w!=null)throw new s("headers must be an object or an array");B(EA,u,R),this.
servername=QA||I(this.host),this[M]=EA,k.create.hasSubscribers&&k.create.publish({request:this})}onBodySent(i){if(this[M].onBodySent)try{return this[M].onBodySent(
i)}catch(r){this.abort(r)}}onRequestSent(){if(k.bodySent.hasSubscribers&&k.bodySent.publish({request:this}),this[M].onRequestSent)try{return this[M].onRequestSent()}catch(i){
this.abort(i)}}onConnect(i){if(y(!this.aborted),y(!this.completed),this.error)i(this.error);else return this.abort=i,this[M].onConnect(i)}onResponseStarted(){return this[M].
onResponseStarted?.()}onHeaders(i,r,u,o){y(!this.aborted),y(!this.completed),k.headers.hasSubscribers&&k.headers.publish({request:this,response:{statusCode:i,headers:r,
statusText:o}});try{return this[M].onHeaders(i,r,u,o)}catch(w){this.abort(w)}}onData(i){y(!this.aborted),y(!this.completed);try{return this[M].onData(i)}catch(r){
return this.abort(r),!1}}onUpgrade(i,r,u,o=""){this.onFinally(),y(!this.aborted),y(!this.completed),i!==null&&this.#A(i,r,o);const w=this[M].onUpgrade(i,r,u);return this.
aborted||(this.completed=!0,i!==null&&this.#e()),w}onUpgradeResponse(i,r,u,o=""){y(!this.aborted),y(this.completed),k.headers.hasSubscribers&&this.#A(i,u(r),o),
this.#e()}onUpgradeError(i){y(!this.aborted),y(this.completed),k.error.hasSubscribers&&k.error.publish({request:this,error:i})}#A(i,r,u){k.headers.hasSubscribers&&
k.headers.publish({request:this,response:{statusCode:i,headers:r,statusText:u}})}#e(){k.trailers.hasSubscribers&&k.trailers.publish({request:this,trailers:[]})}onComplete(i){
this.onFinally(),y(!this.aborted),this.completed=!0,k.trailers.hasSubscribers&&k.trailers.publish({request:this,trailers:i});try{return this[M].onComplete(i)}catch(r){
this.onError(r)}}onError(i){if(this.onFinally(),k.error.hasSubscribers&&k.error.publish({request:this,error:i}),!this.aborted)return this.aborted=!0,this[M].onError(
i)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.
endHandler=null)}addHeader(i,r){return b(this,i,r),this}}function b(x,i,r){if(r&&typeof r=="object"&&!Array.isArray(r))throw new s(`invalid ${i} header`);if(r===
void 0)return;let u=S[i];if(u===void 0&&(u=i.toLowerCase(),S[u]===void 0&&!F(u)))throw new s("invalid header key");if(Array.isArray(r)){const o=[];for(let w=0;w<
r.length;w++)if(typeof r[w]=="string"){if(!f(r[w]))throw new s(`invalid ${i} header`);o.push(r[w])}else if(r[w]===null)o.push("");else{if(typeof r[w]=="object")
throw new s(`invalid ${i} header`);{const D=`${r[w]}`;if(!f(D))throw new s(`invalid ${i} header`);o.push(D)}}r=o}else if(typeof r=="string"){if(!f(r))throw new s(
`invalid ${i} header`)}else if(r===null)r="";else if(r=`${r}`,!f(r))throw new s(`invalid ${i} header`);if(u==="host"){if(x.host!==null)throw new s("duplicate ho\
st header");if(typeof r!="string")throw new s("invalid host header");x.host=r}else if(u==="content-length"){if(x.contentLength!==null)throw new s("duplicate con\
tent-length header");if(x.contentLength=parseInt(r,10),!Number.isFinite(x.contentLength))throw new s("invalid content-length header")}else if(x.contentType===null&&
u==="content-type")x.contentType=r,x.headers.push(i,r);else{if(u==="transfer-encoding"||u==="keep-alive"||u==="upgrade")throw new s(`invalid ${u} header`);if(u===
"connection"){const o=typeof r=="string"?r.toLowerCase():null;if(o!=="close"&&o!=="keep-alive")throw new s("invalid connection header");o==="close"&&(x.reset=!0)}else{
if(u==="expect")throw new p("expect header not supported");x.headers.push(i,r)}}}t(b,"processHeader"),Y.exports=V}),6443:(Y=>{Y.exports={kClose:Symbol("close"),
kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol(
"connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol(
"headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol(
"no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol(
"size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),
kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers\
 size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol(
"parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol(
"connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((Y,P,e)=>{const{wellknownHeaderNames:s,headerNameLowerCasedRecord:p}=e(
735);class y{static{t(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(a,E,A){if(A===void 0||A>=a.length)throw new TypeError("Unreac\
hable");if((this.code=a.charCodeAt(A))>127)throw new TypeError("key must be ascii string");a.length!==++A?this.middle=new y(a,E,A):this.value=E}add(a,E){const A=a.
length;if(A===0)throw new TypeError("Unreachable");let c=0,g=this;for(;;){const n=a.charCodeAt(c);if(n>127)throw new TypeError("key must be ascii string");if(g.
code===n)if(A===++c){g.value=E;break}else if(g.middle!==null)g=g.middle;else{g.middle=new y(a,E,c);break}else if(g.code<n)if(g.left!==null)g=g.left;else{g.left=
new y(a,E,c);break}else if(g.right!==null)g=g.right;else{g.right=new y(a,E,c);break}}}search(a){const E=a.length;let A=0,c=this;for(;c!==null&&A<E;){let g=a[A];
for(g<=90&&g>=65&&(g|=32);c!==null;){if(g===c.code){if(E===++A)return c;c=c.middle;break}c=c.code<g?c.left:c.right}}return null}}class F{static{t(this,"TernaryS\
earchTree")}node=null;insert(a,E){this.node===null?this.node=new y(a,E,0):this.node.add(a,E)}lookup(a){return this.node?.search(a)?.value??null}}const f=new F;for(let Q=0;Q<
s.length;++Q){const a=p[s[Q]];f.insert(a,a)}Y.exports={TernarySearchTree:F,tree:f}}),3440:((Y,P,e)=>{const s=e(4589),{kDestroyed:p,kBodyUsed:y,kListeners:F,kBody:f}=e(
6443),{IncomingMessage:Q}=e(7067),a=e(7075),E=e(7030),{Blob:A}=e(4573),c=e(7975),{stringify:g}=e(1792),{EventEmitter:n}=e(8474),{InvalidArgumentError:B}=e(8707),
{headerNameLowerCasedRecord:I}=e(735),{tree:h}=e(7752),[k,S]=process.versions.node.split(".").map(m=>Number(m));class L{static{t(this,"BodyAsyncIterable")}constructor($){
this[f]=$,this[y]=!1}async*[Symbol.asyncIterator](){s(!this[y],"disturbed"),this[y]=!0,yield*this[f]}}function M(m){return b(m)?(G(m)===0&&m.on("data",function(){
s(!1)}),typeof m.readableDidRead!="boolean"&&(m[y]=!1,n.prototype.on.call(m,"data",function(){this[y]=!0})),m):m&&typeof m.pipeTo=="function"?new L(m):m&&typeof m!=
"string"&&!ArrayBuffer.isView(m)&&T(m)?new L(m):m}t(M,"wrapRequestBody");function V(){}t(V,"nop");function b(m){return m&&typeof m=="object"&&typeof m.pipe=="fu\
nction"&&typeof m.on=="function"}t(b,"isStream");function x(m){if(m===null)return!1;if(m instanceof A)return!0;if(typeof m!="object")return!1;{const $=m[Symbol.
toStringTag];return($==="Blob"||$==="File")&&("stream"in m&&typeof m.stream=="function"||"arrayBuffer"in m&&typeof m.arrayBuffer=="function")}}t(x,"isBlobLike");
function i(m,$){if(m.includes("?")||m.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const oA=g($);return oA&&
(m+="?"+oA),m}t(i,"buildURL");function r(m){const $=parseInt(m,10);return $===Number(m)&&$>=0&&$<=65535}t(r,"isValidPort");function u(m){return m!=null&&m[0]===
"h"&&m[1]==="t"&&m[2]==="t"&&m[3]==="p"&&(m[4]===":"||m[4]==="s"&&m[5]===":")}t(u,"isHttpOrHttpsPrefixed");function o(m){if(typeof m=="string"){if(m=new URL(m),
!u(m.origin||m.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.");return m}if(!m||typeof m!="object")throw new B("Inval\
id URL: The URL argument must be a non-null object.");if(!(m instanceof URL)){if(m.port!=null&&m.port!==""&&r(m.port)===!1)throw new B("Invalid URL: port must b\
e a valid integer or a string representation of an integer.");if(m.path!=null&&typeof m.path!="string")throw new B("Invalid URL path: the path must be a string \
or null/undefined.");if(m.pathname!=null&&typeof m.pathname!="string")throw new B("Invalid URL pathname: the pathname must be a string or null/undefined.");if(m.
hostname!=null&&typeof m.hostname!="string")throw new B("Invalid URL hostname: the hostname must be a string or null/undefined.");if(m.origin!=null&&typeof m.origin!=
"string")throw new B("Invalid URL origin: the origin must be a string or null/undefined.");if(!u(m.origin||m.protocol))throw new B("Invalid URL protocol: the UR\
L must start with `http:` or `https:`.");const $=m.port!=null?m.port:m.protocol==="https:"?443:80;let oA=m.origin!=null?m.origin:`${m.protocol||""}//${m.hostname||
""}:${$}`,fA=m.path!=null?m.path:`${m.pathname||""}${m.search||""}`;return oA[oA.length-1]==="/"&&(oA=oA.slice(0,oA.length-1)),fA&&fA[0]!=="/"&&(fA=`/${fA}`),new URL(
`${oA}${fA}`)}if(!u(m.origin||m.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.");return m}t(o,"parseURL");function w(m){
if(m=o(m),m.pathname!=="/"||m.search||m.hash)throw new B("invalid url");return m}t(w,"parseOrigin");function D(m){if(m[0]==="["){const oA=m.indexOf("]");return s(
oA!==-1),m.substring(1,oA)}const $=m.indexOf(":");return $===-1?m:m.substring(0,$)}t(D,"getHostname");function C(m){if(!m)return null;s(typeof m=="string");const $=D(
m);return E.isIP($)?"":$}t(C,"getServerName");function l(m){return JSON.parse(JSON.stringify(m))}t(l,"deepClone");function R(m){return m!=null&&typeof m[Symbol.
asyncIterator]=="function"}t(R,"isAsyncIterable");function T(m){return m!=null&&(typeof m[Symbol.iterator]=="function"||typeof m[Symbol.asyncIterator]=="functio\
n")}t(T,"isIterable");function G(m){if(m==null)return 0;if(b(m)){const $=m._readableState;return $&&$.objectMode===!1&&$.ended===!0&&Number.isFinite($.length)?$.
length:null}else{if(x(m))return m.size!=null?m.size:null;if(CA(m))return m.byteLength}return null}t(G,"bodyLength");function J(m){return m&&!!(m.destroyed||m[p]||
a.isDestroyed?.(m))}t(J,"isDestroyed");function v(m,$){m==null||!b(m)||J(m)||(typeof m.destroy=="function"?(Object.getPrototypeOf(m).constructor===Q&&(m.socket=
null),m.destroy($)):$&&queueMicrotask(()=>{m.emit("error",$)}),m.destroyed!==!0&&(m[p]=!0))}t(v,"destroy");const sA=/timeout=(\d+)/;function QA(m){const $=m.toString().
match(sA);return $?parseInt($[1],10)*1e3:null}t(QA,"parseKeepAliveTimeout");function EA(m){return typeof m=="string"?I[m]??m.toLowerCase():h.lookup(m)??m.toString(
"latin1").toLowerCase()}t(EA,"headerNameToString");function BA(m){return h.lookup(m)??m.toString("latin1").toLowerCase()}t(BA,"bufferToLowerCasedHeaderName");function lA(m,$){
$===void 0&&($={});for(let oA=0;oA<m.length;oA+=2){const fA=EA(m[oA]);let DA=$[fA];if(DA)typeof DA=="string"&&(DA=[DA],$[fA]=DA),DA.push(m[oA+1].toString("utf8"));else{
const hA=m[oA+1];typeof hA=="string"?$[fA]=hA:$[fA]=Array.isArray(hA)?hA.map(TA=>TA.toString("utf8")):hA.toString("utf8")}}return"content-length"in $&&"content-\
disposition"in $&&($["content-disposition"]=Buffer.from($["content-disposition"]).toString("latin1")),$}t(lA,"parseHeaders");function cA(m){const $=m.length,oA=new Array(
$);let fA=!1,DA=-1,hA,TA,JA=0;for(let xA=0;xA<m.length;xA+=2)hA=m[xA],TA=m[xA+1],typeof hA!="string"&&(hA=hA.toString()),typeof TA!="string"&&(TA=TA.toString("u\
tf8")),JA=hA.length,JA===14&&hA[7]==="-"&&(hA==="content-length"||hA.toLowerCase()==="content-length")?fA=!0:JA===19&&hA[7]==="-"&&(hA==="content-disposition"||
hA.toLowerCase()==="content-disposition")&&(DA=xA+1),oA[xA]=hA,oA[xA+1]=TA;return fA&&DA!==-1&&(oA[DA]=Buffer.from(oA[DA]).toString("latin1")),oA}t(cA,"parseRaw\
Headers");function CA(m){return m instanceof Uint8Array||Buffer.isBuffer(m)}t(CA,"isBuffer");function kA(m,$,oA){if(!m||typeof m!="object")throw new B("handler \
must be an object");if(typeof m.onConnect!="function")throw new B("invalid onConnect method");if(typeof m.onError!="function")throw new B("invalid onError metho\
d");if(typeof m.onBodySent!="function"&&m.onBodySent!==void 0)throw new B("invalid onBodySent method");if(oA||$==="CONNECT"){if(typeof m.onUpgrade!="function")throw new B(
"invalid onUpgrade method")}else{if(typeof m.onHeaders!="function")throw new B("invalid onHeaders method");if(typeof m.onData!="function")throw new B("invalid o\
nData method");if(typeof m.onComplete!="function")throw new B("invalid onComplete method")}}t(kA,"validateHandler");function pA(m){return!!(m&&(a.isDisturbed(m)||
m[y]))}t(pA,"isDisturbed");function AA(m){return!!(m&&a.isErrored(m))}t(AA,"isErrored");function _(m){return!!(m&&a.isReadable(m))}t(_,"isReadable");function tA(m){
return{localAddress:m.localAddress,localPort:m.localPort,remoteAddress:m.remoteAddress,remotePort:m.remotePort,remoteFamily:m.remoteFamily,timeout:m.timeout,bytesWritten:m.
bytesWritten,bytesRead:m.bytesRead}}t(tA,"getSocketInfo");function Z(m){let $;return new ReadableStream({async start(){$=m[Symbol.asyncIterator]()},async pull(oA){
const{done:fA,value:DA}=await $.next();if(fA)queueMicrotask(()=>{oA.close(),oA.byobRequest?.respond(0)});else{const hA=Buffer.isBuffer(DA)?DA:Buffer.from(DA);hA.
byteLength&&oA.enqueue(new Uint8Array(hA))}return oA.desiredSize>0},async cancel(oA){await $.return()},type:"bytes"})}t(Z,"ReadableStreamFrom");function IA(m){return m&&
typeof m=="object"&&typeof m.append=="function"&&typeof m.delete=="function"&&typeof m.get=="function"&&typeof m.getAll=="function"&&typeof m.has=="function"&&typeof m.
set=="function"&&m[Symbol.toStringTag]==="FormData"}t(IA,"isFormDataLike");function iA(m,$){return"addEventListener"in m?(m.addEventListener("abort",$,{once:!0}),
()=>m.removeEventListener("abort",$)):(m.addListener("abort",$),()=>m.removeListener("abort",$))}t(iA,"addAbortListener");const q=typeof String.prototype.toWellFormed==
"function",X=typeof String.prototype.isWellFormed=="function";function nA(m){return q?`${m}`.toWellFormed():c.toUSVString(m)}t(nA,"toUSVString");function rA(m){
return X?`${m}`.isWellFormed():nA(m)===`${m}`}t(rA,"isUSVString");function yA(m){switch(m){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return m>=33&&m<=126}}t(yA,"isTokenCharCode");function GA(m){if(m.length===0)return!1;for(let $=0;$<m.length;++$)if(!yA(m.charCodeAt($)))return!1;
return!0}t(GA,"isValidHTTPToken");const UA=/[^\t\x20-\x7e\x80-\xff]/;function HA(m){return!UA.test(m)}t(HA,"isValidHeaderValue");function uA(m){if(m==null||m===
"")return{start:0,end:null,size:null};const $=m?m.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return $?{start:parseInt($[1]),end:$[2]?parseInt($[2]):null,size:$[3]?
parseInt($[3]):null}:null}t(uA,"parseRangeHeader");function LA(m,$,oA){return(m[F]??=[]).push([$,oA]),m.on($,oA),m}t(LA,"addListener");function RA(m){for(const[
$,oA]of m[F]??[])m.removeListener($,oA);m[F]=null}t(RA,"removeAllListeners");function NA(m,$,oA){try{$.onError(oA),s($.aborted)}catch(fA){m.emit("error",fA)}}t(
NA,"errorRequest");const dA=Object.create(null);dA.enumerable=!0;const VA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"\
OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},eA={...VA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(VA,null),Object.setPrototypeOf(
eA,null),Y.exports={kEnumerableProperty:dA,nop:V,isDisturbed:pA,isErrored:AA,isReadable:_,toUSVString:nA,isUSVString:rA,isBlobLike:x,parseOrigin:w,parseURL:o,getServerName:C,
isStream:b,isIterable:T,isAsyncIterable:R,isDestroyed:J,headerNameToString:EA,bufferToLowerCasedHeaderName:BA,addListener:LA,removeAllListeners:RA,errorRequest:NA,
parseRawHeaders:cA,parseHeaders:lA,parseKeepAliveTimeout:QA,destroy:v,bodyLength:G,deepClone:l,ReadableStreamFrom:Z,isBuffer:CA,validateHandler:kA,getSocketInfo:tA,
isFormDataLike:IA,buildURL:i,addAbortListener:iA,isValidHTTPToken:GA,isValidHeaderValue:HA,isTokenCharCode:yA,parseRangeHeader:uA,normalizedMethodRecordsBase:VA,
normalizedMethodRecords:eA,isValidPort:r,isHttpOrHttpsPrefixed:u,nodeMajor:k,nodeMinor:S,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:M}}),7405:((Y,P,e)=>{
const{InvalidArgumentError:s}=e(8707),{kClients:p,kRunning:y,kClose:F,kDestroy:f,kDispatch:Q,kInterceptors:a}=e(6443),E=e(1841),A=e(628),c=e(3701),g=e(3440),n=e(
5092),B=Symbol("onConnect"),I=Symbol("onDisconnect"),h=Symbol("onConnectionError"),k=Symbol("maxRedirections"),S=Symbol("onDrain"),L=Symbol("factory"),M=Symbol(
"options");function V(x,i){return i&&i.connections===1?new c(x,i):new A(x,i)}t(V,"defaultFactory");class b extends E{static{t(this,"Agent")}constructor({factory:i=V,
maxRedirections:r=0,connect:u,tls:o,...w}={}){if(typeof i!="function")throw new s("factory must be a function.");if(u!=null&&typeof u!="function"&&typeof u!="ob\
ject")throw new s("connect must be a function or an object");if(!Number.isInteger(r)||r<0)throw new s("maxRedirections must be a positive number");super(w),u&&typeof u!=
"function"&&(u={...u}),o&&typeof o!="function"&&(o={...o}),this[a]=w.interceptors?.Agent&&Array.isArray(w.interceptors.Agent)?w.interceptors.Agent:[n({maxRedirections:r})],
this[M]={...g.deepClone(w),connect:u,tls:o},this[M].interceptors=w.interceptors?{...w.interceptors}:void 0,this[k]=r,this[L]=i,this[p]=new Map,this[S]=(D,C)=>{this.
emit("drain",D,[this,...C])},this[B]=(D,C)=>{this.emit("connect",D,[this,...C])},this[I]=(D,C,l)=>{this.emit("disconnect",D,[this,...C],l)},this[h]=(D,C,l)=>{this.
emit("connectionError",D,[this,...C],l)}}get[y](){let i=0;for(const r of this[p].values())i+=r[y];return i}[Q](i,r){let u;if(i.origin&&(typeof i.origin=="string"||
i.origin instanceof URL))u=String(i.origin);else throw new s("opts.origin must be a non-empty string or URL.");let o=this[p].get(u);return o||(o=this[L](i.origin,
this[M]).on("drain",this[S]).on("connect",this[B]).on("disconnect",this[I]).on("connectionError",this[h]),this[p].set(u,o)),o.dispatch(i,r)}async[F](){const i=[];
for(const r of this[p].values())i.push(r.close());this[p].clear(),await Promise.all(i)}async[f](i){const r=[];for(const u of this[p].values())r.push(u.destroy(i));
this[p].clear(),await Promise.all(r)}}Y.exports=b}),837:((Y,P,e)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:p}=e(8707),{PoolBase:y,kClients:F,
kNeedDrain:f,kAddClient:Q,kRemoveClient:a,kGetDispatcher:E}=e(2128),A=e(628),{kUrl:c,kInterceptors:g}=e(6443),{parseOrigin:n}=e(3440),B=Symbol("factory"),I=Symbol(
"options"),h=Symbol("kGreatestCommonDivisor"),k=Symbol("kCurrentWeight"),S=Symbol("kIndex"),L=Symbol("kWeight"),M=Symbol("kMaxWeightPerServer"),V=Symbol("kError\
Penalty");function b(r,u){if(r===0)return u;for(;u!==0;){const o=u;u=r%u,r=o}return r}t(b,"getGreatestCommonDivisor");function x(r,u){return new A(r,u)}t(x,"def\
aultFactory");class i extends y{static{t(this,"BalancedPool")}constructor(u=[],{factory:o=x,...w}={}){if(super(),this[I]=w,this[S]=-1,this[k]=0,this[M]=this[I].
maxWeightPerServer||100,this[V]=this[I].errorPenalty||15,Array.isArray(u)||(u=[u]),typeof o!="function")throw new p("factory must be a function.");this[g]=w.interceptors?.
BalancedPool&&Array.isArray(w.interceptors.BalancedPool)?w.interceptors.BalancedPool:[],this[B]=o;for(const D of u)this.addUpstream(D);this._updateBalancedPoolStats()}addUpstream(u){
const o=n(u).origin;if(this[F].find(D=>D[c].origin===o&&D.closed!==!0&&D.destroyed!==!0))return this;const w=this[B](o,Object.assign({},this[I]));this[Q](w),w.on(
"connect",()=>{w[L]=Math.min(this[M],w[L]+this[V])}),w.on("connectionError",()=>{w[L]=Math.max(1,w[L]-this[V]),this._updateBalancedPoolStats()}),w.on("disconnec\
t",(...D)=>{const C=D[2];C&&C.code==="UND_ERR_SOCKET"&&(w[L]=Math.max(1,w[L]-this[V]),this._updateBalancedPoolStats())});for(const D of this[F])D[L]=this[M];return this.
_updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let u=0;for(let o=0;o<this[F].length;o++)u=b(this[F][o][L],u);this[h]=u}removeUpstream(u){const o=n(u).
origin,w=this[F].find(D=>D[c].origin===o&&D.closed!==!0&&D.destroyed!==!0);return w&&this[a](w),this}get upstreams(){return this[F].filter(u=>u.closed!==!0&&u.destroyed!==
!0).map(u=>u[c].origin)}[E](){if(this[F].length===0)throw new s;if(!this[F].find(C=>!C[f]&&C.closed!==!0&&C.destroyed!==!0)||this[F].map(C=>C[f]).reduce((C,l)=>C&&
l,!0))return;let w=0,D=this[F].findIndex(C=>!C[f]);for(;w++<this[F].length;){this[S]=(this[S]+1)%this[F].length;const C=this[F][this[S]];if(C[L]>this[F][D][L]&&
!C[f]&&(D=this[S]),this[S]===0&&(this[k]=this[k]-this[h],this[k]<=0&&(this[k]=this[M])),C[L]>=this[k]&&!C[f])return C}return this[k]=this[F][D][L],this[S]=D,this[F][D]}}
Y.exports=i}),637:((Y,P,e)=>{const s=e(4589),p=e(3440),{channels:y}=e(2414),F=e(6603),{RequestContentLengthMismatchError:f,ResponseContentLengthMismatchError:Q,
RequestAbortedError:a,InvalidArgumentError:E,HeadersTimeoutError:A,HeadersOverflowError:c,SocketError:g,InformationalError:n,BodyTimeoutError:B,HTTPParserError:I,
ResponseExceededMaxSizeError:h}=e(8707),{kUrl:k,kReset:S,kClient:L,kParser:M,kBlocking:V,kRunning:b,kPending:x,kSize:i,kWriting:r,kQueue:u,kNoRef:o,kKeepAliveDefaultTimeout:w,
kHostHeader:D,kPendingIdx:C,kRunningIdx:l,kError:R,kPipelining:T,kSocket:G,kKeepAliveTimeoutValue:J,kMaxHeadersSize:v,kKeepAliveMaxTimeout:sA,kKeepAliveTimeoutThreshold:QA,
kHeadersTimeout:EA,kBodyTimeout:BA,kStrictContentLength:lA,kMaxRequests:cA,kCounter:CA,kMaxResponseSize:kA,kOnError:pA,kResume:AA,kHTTPContext:_}=e(6443),tA=e(2824),
Z=Buffer.alloc(0),IA=Buffer[Symbol.species],iA=p.addListener,q=p.removeAllListeners,X=Symbol("kIdleSocketValidation"),nA=Symbol("kIdleSocketValidationTimeout"),
rA=Symbol("kSocketUsed");let yA;async function GA(){const aA=process.env.JEST_WORKER_ID?e(3870):void 0;let W;try{W=await WebAssembly.compile(e(3434))}catch{W=await WebAssembly.
compile(aA||e(3870))}return await WebAssembly.instantiate(W,{env:{wasm_on_url:t((N,U,d)=>0,"wasm_on_url"),wasm_on_status:t((N,U,d)=>{s(uA.ptr===N);const H=U-NA+
LA.byteOffset;return uA.onStatus(new IA(LA.buffer,H,d))||0},"wasm_on_status"),wasm_on_message_begin:t(N=>(s(uA.ptr===N),uA.onMessageBegin()||0),"wasm_on_message\
_begin"),wasm_on_header_field:t((N,U,d)=>{s(uA.ptr===N);const H=U-NA+LA.byteOffset;return uA.onHeaderField(new IA(LA.buffer,H,d))||0},"wasm_on_header_field"),wasm_on_header_value:t(
(N,U,d)=>{s(uA.ptr===N);const H=U-NA+LA.byteOffset;return uA.onHeaderValue(new IA(LA.buffer,H,d))||0},"wasm_on_header_value"),wasm_on_headers_complete:t((N,U,d,H)=>(s(
uA.ptr===N),uA.onHeadersComplete(U,!!d,!!H)||0),"wasm_on_headers_complete"),wasm_on_body:t((N,U,d)=>{s(uA.ptr===N);const H=U-NA+LA.byteOffset;return uA.onBody(new IA(
LA.buffer,H,d))||0},"wasm_on_body"),wasm_on_message_complete:t(N=>(s(uA.ptr===N),uA.onMessageComplete()||0),"wasm_on_message_complete")}})}t(GA,"lazyllhttp");let UA=null,
HA=GA();HA.catch();let uA=null,LA=null,RA=0,NA=null;const dA=0,VA=1,eA=2|VA,m=4|VA,$=8|dA;class oA{static{t(this,"Parser")}constructor(W,N,{exports:U}){s(Number.
isFinite(W[v])&&W[v]>0),this.llhttp=U,this.ptr=this.llhttp.llhttp_alloc(tA.TYPE.RESPONSE),this.client=W,this.socket=N,this.timeout=null,this.timeoutValue=null,this.
timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=W[v],this.shouldKeepAlive=!1,this.
paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=W[kA]}setTimeout(W,N){
W!==this.timeoutValue||N&VA^this.timeoutType&VA?(this.timeout&&(F.clearTimeout(this.timeout),this.timeout=null),W&&(N&VA?this.timeout=F.setFastTimeout(fA,W,new WeakRef(
this)):(this.timeout=setTimeout(fA,W,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=W):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.
timeoutType=N}resume(){this.socket.destroyed||!this.paused||(s(this.ptr!=null),s(uA==null),this.llhttp.llhttp_resume(this.ptr),s(this.timeoutType===m),this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Z),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const W=this.
socket.read();if(W===null)break;this.execute(W)}}execute(W){s(this.ptr!=null),s(uA==null),s(!this.paused);const{socket:N,llhttp:U}=this;W.length>RA&&(NA&&U.free(
NA),RA=Math.ceil(W.length/4096)*4096,NA=U.malloc(RA)),new Uint8Array(U.memory.buffer,NA,RA).set(W);try{let d;try{LA=W,uA=this,d=U.llhttp_execute(this.ptr,NA,W.length)}catch(O){
throw O}finally{uA=null,LA=null}const H=U.llhttp_get_error_pos(this.ptr)-NA;if(d!==tA.ERROR.OK){const O=W.subarray(H);if(d===tA.ERROR.PAUSED_UPGRADE)this.onUpgrade(
O);else if(d===tA.ERROR.PAUSED)this.paused=!0,N.unshift(O);else throw this.createError(d,O)}}catch(d){p.destroy(N,d)}}finish(){s(uA===null),s(this.ptr!=null),s(
!this.paused);const{llhttp:W}=this;let N;try{uA=this,N=W.llhttp_finish(this.ptr)}finally{uA=null}return N===tA.ERROR.OK?null:N===tA.ERROR.PAUSED||N===tA.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(N,Z)}createError(W,N){const{llhttp:U,contentLength:d,bytesRead:H}=this;if(d&&H!==parseInt(d,10))return new Q;const O=U.llhttp_get_error_reason(
this.ptr);let z="";if(O){const K=new Uint8Array(U.memory.buffer,O).indexOf(0);z="Response does not match the HTTP/1.1 protocol ("+Buffer.from(U.memory.buffer,O,
K).toString()+")"}return new I(z,tA.ERROR[W],N)}destroy(){s(this.ptr!=null),s(uA==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&F.clearTimeout(
this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(W){this.statusText=W.toString()}onMessageBegin(){const{socket:W,
client:N}=this;if(W.destroyed)return-1;if(N[b]===0)return p.destroy(W,new g("bad response",p.getSocketInfo(W))),-1;const U=N[u][N[l]];if(!U)return-1;U.onResponseStarted()}onHeaderField(W){
const N=this.headers.length;(N&1)===0?this.headers.push(W):this.headers[N-1]=Buffer.concat([this.headers[N-1],W]),this.trackHeader(W.length)}onHeaderValue(W){let N=this.
headers.length;(N&1)===1?(this.headers.push(W),N+=1):this.headers[N-1]=Buffer.concat([this.headers[N-1],W]);const U=this.headers[N-2];if(U.length===10){const d=p.
bufferToLowerCasedHeaderName(U);d==="keep-alive"?this.keepAlive+=W.toString():d==="connection"&&(this.connection+=W.toString())}else U.length===14&&p.bufferToLowerCasedHeaderName(
U)==="content-length"&&(this.contentLength+=W.toString());this.trackHeader(W.length)}trackHeader(W){this.headersSize+=W,this.headersSize>=this.headersMaxSize&&p.
destroy(this.socket,new c)}onUpgrade(W){const{upgrade:N,client:U,socket:d,headers:H,statusCode:O,statusText:z}=this;s(N),s(U[G]===d),s(!d.destroyed),s(!this.paused),
s((H.length&1)===0);const K=U[u][U[l]];s(K),s(K.upgrade||K.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],
this.headersSize=0,d.unshift(W),d[M].destroy(),d[M]=null,d[L]=null,d[R]=null,q(d),U[G]=null,U[_]=null,U[u][U[l]++]=null,U.emit("disconnect",U[k],[U],new n("upgr\
ade"));try{K.onUpgrade(O,H,d,z)}catch(j){p.errorRequest(U,K,j),p.destroy(d,j)}U[AA]()}onHeadersComplete(W,N,U){const{client:d,socket:H,headers:O,statusText:z}=this;
if(H.destroyed)return-1;if(d[b]===0)return p.destroy(H,new g("bad response",p.getSocketInfo(H))),-1;const K=d[u][d[l]];if(!K)return-1;if(s(!this.upgrade),s(this.
statusCode<200),W===100)return p.destroy(H,new g("bad response",p.getSocketInfo(H))),-1;if(N&&!K.upgrade)return p.destroy(H,new g("bad upgrade",p.getSocketInfo(
H))),-1;if(s(this.timeoutType===eA),this.statusCode=W,this.shouldKeepAlive=U||K.method==="HEAD"&&!H[S]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=
200){const gA=K.bodyTimeout!=null?K.bodyTimeout:d[BA];this.setTimeout(gA,m)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(K.method==="CONNE\
CT")return s(d[b]===1),this.upgrade=!0,2;if(N)return s(d[b]===1),this.upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
d[T]){const gA=this.keepAlive?p.parseKeepAliveTimeout(this.keepAlive):null;if(gA!=null){const FA=Math.min(gA-d[QA],d[sA]);FA<=0?H[S]=!0:d[J]=FA}else d[J]=d[w]}else
H[S]=!0;const j=K.onHeaders(W,O,this.resume,z)===!1;return K.aborted?-1:K.method==="HEAD"||W<200?1:(H[V]&&(H[V]=!1,d[AA]()),j?tA.ERROR.PAUSED:0)}onBody(W){const{
client:N,socket:U,statusCode:d,maxResponseSize:H}=this;if(U.destroyed)return-1;const O=N[u][N[l]];if(s(O),s(this.timeoutType===m),this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),s(d>=200),H>-1&&this.bytesRead+W.length>H)return p.destroy(U,new h),-1;if(this.bytesRead+=W.length,O.onData(W)===!1)return tA.ERROR.PAUSED}onMessageComplete(){
const{client:W,socket:N,statusCode:U,upgrade:d,headers:H,contentLength:O,bytesRead:z,shouldKeepAlive:K}=this;if(N.destroyed&&(!U||K))return-1;if(d)return;s(U>=100),
s((this.headers.length&1)===0);const j=W[u][W[l]];if(s(j),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(U<200)){if(j.method!=="HEAD"&&O&&z!==parseInt(O,10))return p.destroy(N,new Q),-1;if(j.onComplete(H),W[u][W[l]++]=
null,N[rA]=!0,N[r])return s(W[b]===0),p.destroy(N,new n("reset")),tA.ERROR.PAUSED;if(K){if(N[S]&&W[b]===0)return p.destroy(N,new n("reset")),tA.ERROR.PAUSED;W[T]==
null||W[T]===1?setImmediate(()=>W[AA]()):W[AA]()}else return p.destroy(N,new n("reset")),tA.ERROR.PAUSED}}}function fA(aA){const{socket:W,timeoutType:N,client:U,
paused:d}=aA.deref();N===eA?(!W[r]||W.writableNeedDrain||U[b]>1)&&(s(!d,"cannot be paused while waiting for headers"),p.destroy(W,new A)):N===m?d||p.destroy(W,new B):
N===$&&(s(U[b]===0&&U[J]),p.destroy(W,new n("socket idle timeout")))}t(fA,"onParserTimeout");async function DA(aA,W){aA[G]=W,UA||(UA=await HA,HA=null),W[o]=!1,W[r]=
!1,W[S]=!1,W[V]=!1,W[X]=0,W[nA]=null,W[rA]=!1,W[M]=new oA(aA,W,UA),iA(W,"error",function(U){const d=this[M];if(U.code==="ECONNRESET"&&d.statusCode&&!d.shouldKeepAlive){
const H=d.finish();H&&(this[R]=H,this[L][pA](H));return}this[R]=U,this[L][pA](U)}),iA(W,"readable",function(){const U=this[M];U&&U.readMore()}),iA(W,"end",function(){
const U=this[M];if(U.statusCode&&!U.shouldKeepAlive){const d=U.finish();d&&p.destroy(this,d);return}p.destroy(this,new g("other side closed",p.getSocketInfo(this)))}),
iA(W,"close",function(){const U=this[L],d=this[M];hA(this),d&&(!this[R]&&d.statusCode&&!d.shouldKeepAlive&&(this[R]=d.finish()||this[R]),this[M].destroy(),this[M]=
null);const H=this[R]||new g("closed",p.getSocketInfo(this));if(U[G]=null,U[_]=null,U.destroyed){s(U[x]===0);const O=U[u].splice(U[l]);for(let z=0;z<O.length;z++){
const K=O[z];p.errorRequest(U,K,H)}}else if(U[b]>0&&H.code!=="UND_ERR_INFO"){const O=U[u][U[l]];U[u][U[l]++]=null,p.errorRequest(U,O,H)}U[C]=U[l],s(U[b]===0),U.
emit("disconnect",U[k],[U],H),U[AA]()});let N=!1;return W.on("close",()=>{N=!0}),{version:"h1",defaultPipelining:1,write(...U){return PA(aA,...U)},resume(){JA(aA)},
destroy(U,d){N?queueMicrotask(d):W.destroy(U).on("close",d)},get destroyed(){return W.destroyed},busy(U){return!!(W[r]||W[S]||W[V]||W[X]===1||U&&(aA[b]>0&&!U.idempotent||
aA[b]>0&&(U.upgrade||U.method==="CONNECT")||aA[b]>0&&p.bodyLength(U.body)!==0&&(p.isStream(U.body)||p.isAsyncIterable(U.body)||p.isFormDataLike(U.body))))}}}t(DA,
"connectH1");function hA(aA){aA[nA]&&(clearImmediate(aA[nA]),aA[nA]=null),aA[X]=0}t(hA,"clearIdleSocketValidation");function TA(aA,W){W[X]=1,W[nA]=setImmediate(
()=>{W[nA]=null,W[X]=2,aA[G]===W&&!W.destroyed&&aA[AA]()})}t(TA,"scheduleIdleSocketValidation");function JA(aA){const W=aA[G];if(W&&!W.destroyed){if(aA[i]===0?!W[o]&&
W.unref&&(W.unref(),W[o]=!0):W[o]&&W.ref&&(W.ref(),W[o]=!1),aA[b]===0&&aA[x]>0&&W[rA]){if(W[X]===0)return TA(aA,W),W[M].readMore(),W.destroyed,void 0;if(W[X]===
1)return W[M].readMore(),W.destroyed,void 0}if(aA[b]===0&&(W[M].readMore(),W.destroyed))return;if(aA[i]===0)W[M].timeoutType!==$&&W[M].setTimeout(aA[J],$);else if(aA[b]>
0&&W[M].statusCode<200&&W[M].timeoutType!==eA){const N=aA[u][aA[l]],U=N.headersTimeout!=null?N.headersTimeout:aA[EA];W[M].setTimeout(U,eA)}}}t(JA,"resumeH1");function xA(aA){
return aA!=="GET"&&aA!=="HEAD"&&aA!=="OPTIONS"&&aA!=="TRACE"&&aA!=="CONNECT"}t(xA,"shouldSendContentLength");function PA(aA,W){const{method:N,path:U,host:d,upgrade:H,
blocking:O,reset:z}=W;let{body:K,headers:j,contentLength:gA}=W;const FA=N==="PUT"||N==="POST"||N==="PATCH"||N==="QUERY"||N==="PROPFIND"||N==="PROPPATCH";if(p.isFormDataLike(
K)){yA||(yA=e(4492).extractBody);const[YA,ZA]=yA(K);W.contentType==null&&j.push("content-type",ZA),K=YA.stream,gA=YA.length}else if(p.isBlobLike(K)&&W.contentType==
null){const YA=K.type;if(YA){const ZA=`${YA}`;if(!p.isValidHeaderValue(ZA))return p.errorRequest(aA,W,new E("invalid content-type header")),!1;j.push("content-t\
ype",ZA)}}K&&typeof K.read=="function"&&K.read(0);const SA=p.bodyLength(K);if(gA=SA??gA,gA===null&&(gA=W.contentLength),gA===0&&!FA&&(gA=null),xA(N)&&gA>0&&W.contentLength!==
null&&W.contentLength!==gA){if(aA[lA])return p.errorRequest(aA,W,new f),!1;process.emitWarning(new f)}const wA=aA[G];hA(wA);const mA=t(YA=>{if(!W.aborted){if(W.
completed){(W.upgrade||W.method==="CONNECT")&&p.destroy(wA,new n("aborted"));return}p.errorRequest(aA,W,YA||new a),p.destroy(K),p.destroy(wA,new n("aborted"))}},
"abort");try{W.onConnect(mA)}catch(YA){p.errorRequest(aA,W,YA)}if(W.aborted)return!1;N==="HEAD"&&(wA[S]=!0),(H||N==="CONNECT")&&(wA[S]=!0),z!=null&&(wA[S]=z),aA[cA]&&
wA[CA]++>=aA[cA]&&(wA[S]=!0),O&&(wA[V]=!0);let MA=`${N} ${U} HTTP/1.1\r
`;if(typeof d=="string"?MA+=`host: ${d}\r
`:MA+=aA[D],H?MA+=`connection: upgrade\r
upgrade: ${H}\r
`:aA[T]&&!wA[S]?MA+=`connection: keep-alive\r
`:MA+=`connection: close\r
`,Array.isArray(j))for(let YA=0;YA<j.length;YA+=2){const ZA=j[YA+0],bA=j[YA+1];if(Array.isArray(bA))for(let WA=0;WA<bA.length;WA++)MA+=`${ZA}: ${bA[WA]}\r
`;else MA+=`${ZA}: ${bA}\r
`}return y.sendHeaders.hasSubscribers&&y.sendHeaders.publish({request:W,headers:MA,socket:wA}),!K||SA===0?_A(mA,null,aA,W,wA,gA,MA,FA):p.isBuffer(K)?_A(mA,K,aA,
W,wA,gA,MA,FA):p.isBlobLike(K)?typeof K.stream=="function"?$A(mA,K.stream(),aA,W,wA,gA,MA,FA):XA(mA,K,aA,W,wA,gA,MA,FA):p.isStream(K)?KA(mA,K,aA,W,wA,gA,MA,FA):
p.isIterable(K)?$A(mA,K,aA,W,wA,gA,MA,FA):s(!1),!0}t(PA,"writeH1");function KA(aA,W,N,U,d,H,O,z){s(H!==0||N[b]===0,"stream body cannot be pipelined");let K=!1;const j=new qA(
{abort:aA,socket:d,request:U,contentLength:H,client:N,expectsPayload:z,header:O}),gA=t(function(mA){if(!K)try{!j.write(mA)&&this.pause&&this.pause()}catch(MA){p.
destroy(this,MA)}},"onData"),FA=t(function(){K||W.resume&&W.resume()},"onDrain"),SA=t(function(){if(queueMicrotask(()=>{W.removeListener("error",wA)}),!K){const mA=new a;
queueMicrotask(()=>wA(mA))}},"onClose"),wA=t(function(mA){if(!K){if(K=!0,s(d.destroyed||d[r]&&N[b]<=1),d.off("drain",FA).off("error",wA),W.removeListener("data",
gA).removeListener("end",wA).removeListener("close",SA),!mA)try{j.end()}catch(MA){mA=MA}j.destroy(mA),mA&&(mA.code!=="UND_ERR_INFO"||mA.message!=="reset")?p.destroy(
W,mA):p.destroy(W)}},"onFinished");W.on("data",gA).on("end",wA).on("error",wA).on("close",SA),W.resume&&W.resume(),d.on("drain",FA).on("error",wA),W.errorEmitted??
W.errored?setImmediate(()=>wA(W.errored)):(W.endEmitted??W.readableEnded)&&setImmediate(()=>wA(null)),(W.closeEmitted??W.closed)&&setImmediate(SA)}t(KA,"writeSt\
ream");function _A(aA,W,N,U,d,H,O,z){try{W?p.isBuffer(W)&&(s(H===W.byteLength,"buffer body must have content length"),d.cork(),d.write(`${O}content-length: ${H}\
\r
\r
`,"latin1"),d.write(W),d.uncork(),U.onBodySent(W),!z&&U.reset!==!1&&(d[S]=!0)):H===0?d.write(`${O}content-length: 0\r
\r
`,"latin1"):(s(H===null,"no body must not have content length"),d.write(`${O}\r
`,"latin1")),U.onRequestSent(),N[AA]()}catch(K){aA(K)}}t(_A,"writeBuffer");async function XA(aA,W,N,U,d,H,O,z){s(H===W.size,"blob body must have content length");
try{if(H!=null&&H!==W.size)throw new f;const K=Buffer.from(await W.arrayBuffer());d.cork(),d.write(`${O}content-length: ${H}\r
\r
`,"latin1"),d.write(K),d.uncork(),U.onBodySent(K),U.onRequestSent(),!z&&U.reset!==!1&&(d[S]=!0),N[AA]()}catch(K){aA(K)}}t(XA,"writeBlob");async function $A(aA,W,N,U,d,H,O,z){
s(H!==0||N[b]===0,"iterator body cannot be pipelined");let K=null;function j(){if(K){const SA=K;K=null,SA()}}t(j,"onDrain");const gA=t(()=>new Promise((SA,wA)=>{
s(K===null),d[R]?wA(d[R]):K=SA}),"waitForDrain");d.on("close",j).on("drain",j);const FA=new qA({abort:aA,socket:d,request:U,contentLength:H,client:N,expectsPayload:z,
header:O});try{for await(const SA of W){if(d[R])throw d[R];FA.write(SA)||await gA()}FA.end()}catch(SA){FA.destroy(SA)}finally{d.off("close",j).off("drain",j)}}t(
$A,"writeIterable");class qA{static{t(this,"AsyncWriter")}constructor({abort:W,socket:N,request:U,contentLength:d,client:H,expectsPayload:O,header:z}){this.socket=
N,this.request=U,this.contentLength=d,this.client=H,this.bytesWritten=0,this.expectsPayload=O,this.header=z,this.abort=W,N[r]=!0}write(W){const{socket:N,request:U,
contentLength:d,client:H,bytesWritten:O,expectsPayload:z,header:K}=this;if(N[R])throw N[R];if(N.destroyed)return!1;const j=Buffer.byteLength(W);if(!j)return!0;if(d!==
null&&O+j>d){if(H[lA])throw new f;process.emitWarning(new f)}N.cork(),O===0&&(!z&&U.reset!==!1&&(N[S]=!0),d===null?N.write(`${K}transfer-encoding: chunked\r
`,"latin1"):N.write(`${K}content-length: ${d}\r
\r
`,"latin1")),d===null&&N.write(`\r
${j.toString(16)}\r
`,"latin1"),this.bytesWritten+=j;const gA=N.write(W);return N.uncork(),U.onBodySent(W),gA||N[M].timeout&&N[M].timeoutType===eA&&N[M].timeout.refresh&&N[M].timeout.
refresh(),gA}end(){const{socket:W,contentLength:N,client:U,bytesWritten:d,expectsPayload:H,header:O,request:z}=this;if(z.onRequestSent(),W[r]=!1,W[R])throw W[R];
if(!W.destroyed){if(d===0?H?W.write(`${O}content-length: 0\r
\r
`,"latin1"):W.write(`${O}\r
`,"latin1"):N===null&&W.write(`\r
0\r
\r
`,"latin1"),N!==null&&d!==N){if(U[lA])throw new f;process.emitWarning(new f)}W[M].timeout&&W[M].timeoutType===eA&&W[M].timeout.refresh&&W[M].timeout.refresh(),U[AA]()}}destroy(W){
const{socket:N,client:U,abort:d}=this;N[r]=!1,W&&(s(U[b]<=1,"pipeline should only contain this request"),d(W))}}Y.exports=DA}),8788:((Y,P,e)=>{const s=e(4589),{
errorMonitor:p}=e(8474),{pipeline:y}=e(7075),F=e(3440),{RequestContentLengthMismatchError:f,RequestAbortedError:Q,SocketError:a,InformationalError:E}=e(8707),{kUrl:A,
kReset:c,kClient:g,kRunning:n,kPending:B,kQueue:I,kPendingIdx:h,kRunningIdx:k,kError:S,kSocket:L,kStrictContentLength:M,kOnError:V,kMaxConcurrentStreams:b,kHTTP2Session:x,
kResume:i,kSize:r,kHTTPContext:u}=e(6443),o=Symbol("open streams");let w,D=!1,C;try{C=e(2467)}catch{C={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:l,HTTP2_HEADER_METHOD:R,
HTTP2_HEADER_PATH:T,HTTP2_HEADER_SCHEME:G,HTTP2_HEADER_CONTENT_LENGTH:J,HTTP2_HEADER_EXPECT:v,HTTP2_HEADER_STATUS:sA}}=C;function QA(q){const X=[];for(const[nA,
rA]of Object.entries(q))if(Array.isArray(rA))for(const yA of rA)X.push(Buffer.from(nA),Buffer.from(yA));else X.push(Buffer.from(nA),Buffer.from(rA));return X}t(
QA,"parseH2Headers");function EA(q){const{[sA]:X,...nA}=q;return QA(nA)}t(EA,"parseH2ResponseHeaders");async function BA(q,X){q[L]=X,D||(D=!0,process.emitWarning(
"H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const nA=C.connect(q[A],{createConnection:t(()=>X,"createConnection"),peerMaxConcurrentStreams:q[b]});
nA[o]=0,nA[g]=q,nA[L]=X,F.addListener(nA,"error",cA),F.addListener(nA,"frameError",CA),F.addListener(nA,"end",kA),F.addListener(nA,"goaway",pA),F.addListener(nA,
"close",function(){const{[g]:yA}=this,{[L]:GA}=yA,UA=this[L][S]||this[S]||new a("closed",F.getSocketInfo(GA));if(yA[x]=null,yA.destroyed){s(yA[B]===0);const HA=yA[I].
splice(yA[k]);for(let uA=0;uA<HA.length;uA++){const LA=HA[uA];F.errorRequest(yA,LA,UA)}}}),nA.unref(),q[x]=nA,X[x]=nA,F.addListener(X,"error",function(yA){this[S]=
yA,this[g][V](yA)}),F.addListener(X,"end",function(){F.destroy(this,new a("other side closed",F.getSocketInfo(this)))}),F.addListener(X,"close",function(){const yA=this[S]||
new a("closed",F.getSocketInfo(this));q[L]=null,this[x]!=null&&this[x].destroy(yA),q[h]=q[k],s(q[n]===0),q.emit("disconnect",q[A],[q],yA),q[i]()});let rA=!1;return X.
on("close",()=>{rA=!0}),{version:"h2",defaultPipelining:1/0,write(...yA){return _(q,...yA)},resume(){lA(q)},destroy(yA,GA){rA?queueMicrotask(GA):X.destroy(yA).on(
"close",GA)},get destroyed(){return X.destroyed},busy(){return!1}}}t(BA,"connectH2");function lA(q){const X=q[L];X?.destroyed===!1&&(q[r]===0&&q[b]===0?(X.unref(),
q[x].unref()):(X.ref(),q[x].ref()))}t(lA,"resumeH2");function cA(q){this[L][S]=q,this[g][V](q)}t(cA,"onHttp2SessionError");function CA(q,X,nA){if(nA===0){const rA=new E(
`HTTP/2: "frameError" received - type ${q}, code ${X}`);this[L][S]=rA,this[g][V](rA)}}t(CA,"onHttp2FrameError");function kA(){const q=new a("other side closed",
F.getSocketInfo(this[L]));this.destroy(q),F.destroy(this[L],q)}t(kA,"onHttp2SessionEnd");function pA(q){const X=this[S]||new a(`HTTP/2: "GOAWAY" frame received \
with code ${q}`,F.getSocketInfo(this)),nA=this[g];if(nA[L]=null,nA[u]=null,this[x]!=null&&(this[x].destroy(X),this[x]=null),F.destroy(this[L],X),nA[k]<nA[I].length){
const rA=nA[I][nA[k]];nA[I][nA[k]++]=null,F.errorRequest(nA,rA,X),nA[h]=nA[k]}s(nA[n]===0),nA.emit("disconnect",nA[A],[nA],X),nA[i]()}t(pA,"onHTTP2GoAway");function AA(q){
return q!=="GET"&&q!=="HEAD"&&q!=="OPTIONS"&&q!=="TRACE"&&q!=="CONNECT"}t(AA,"shouldSendContentLength");function _(q,X){const nA=q[x],{method:rA,path:yA,host:GA,
upgrade:UA,expectContinue:HA,signal:uA,headers:LA}=X;let{body:RA}=X;if(UA)return F.errorRequest(q,X,new Error("Upgrade not supported for H2")),!1;const NA={};for(let hA=0;hA<
LA.length;hA+=2){const TA=LA[hA+0],JA=LA[hA+1];if(Array.isArray(JA))for(let xA=0;xA<JA.length;xA++)NA[TA]?NA[TA]+=`,${JA[xA]}`:NA[TA]=JA[xA];else NA[TA]=JA}let dA;
const{hostname:VA,port:eA}=q[A];NA[l]=GA||`${VA}${eA?`:${eA}`:""}`,NA[R]=rA;const m=t(hA=>{if(!X.aborted){if(X.completed){rA==="CONNECT"&&dA!=null&&F.destroy(dA,
hA||new Q);return}hA=hA||new Q,F.errorRequest(q,X,hA),dA!=null&&F.destroy(dA,hA),F.destroy(RA,hA),q[I][q[k]++]=null,q[i]()}},"abort");try{X.onConnect(m)}catch(hA){
F.errorRequest(q,X,hA)}if(X.aborted)return!1;if(rA==="CONNECT"){nA.ref(),dA=nA.request(NA,{endStream:!1,signal:uA});let hA=!1;const TA=t(PA=>{hA=!0,dA.off(p,JA),
X.onUpgradeResponse(Number(PA[sA]),PA,EA)},"onResponse"),JA=t(PA=>{hA=!0,dA.off("response",TA),X.onUpgradeError(PA)},"onUpgradeError"),xA=t(()=>{try{X.onUpgrade(
null,null,dA)}catch(PA){dA.off("response",TA),m(PA);return}X.aborted||(dA.off("error",m),dA.once(p,JA),q[I][q[k]++]=null)},"onReady");return dA.once("response",
TA),dA.once("error",m),++nA[o],xA(),dA.once("close",()=>{!hA&&X.completed&&(dA.off("response",TA),dA.off(p,JA),X.onUpgradeError(new E(`HTTP/2: "stream error" re\
ceived - code ${dA.rstCode}`))),nA[o]-=1,nA[o]===0&&nA.unref()}),!0}NA[T]=yA,NA[G]="https";const $=rA==="PUT"||rA==="POST"||rA==="PATCH";RA&&typeof RA.read=="fu\
nction"&&RA.read(0);let oA=F.bodyLength(RA);if(F.isFormDataLike(RA)){w??=e(4492).extractBody;const[hA,TA]=w(RA);NA["content-type"]=TA,RA=hA.stream,oA=hA.length}
if(oA==null&&(oA=X.contentLength),(oA===0||!$)&&(oA=null),AA(rA)&&oA>0&&X.contentLength!=null&&X.contentLength!==oA){if(q[M])return F.errorRequest(q,X,new f),!1;
process.emitWarning(new f)}oA!=null&&(s(RA,"no body must not have content length"),NA[J]=`${oA}`),nA.ref();const fA=rA==="GET"||rA==="HEAD"||RA===null;return HA?
(NA[v]="100-continue",dA=nA.request(NA,{endStream:fA,signal:uA}),dA.once("continue",DA)):(dA=nA.request(NA,{endStream:fA,signal:uA}),DA()),++nA[o],dA.once("resp\
onse",hA=>{const{[sA]:TA,...JA}=hA;if(X.onResponseStarted(),X.aborted){const xA=new Q;F.errorRequest(q,X,xA),F.destroy(dA,xA);return}X.onHeaders(Number(TA),QA(JA),
dA.resume.bind(dA),"")===!1&&dA.pause(),dA.on("data",xA=>{X.onData(xA)===!1&&dA.pause()})}),dA.once("end",()=>{(dA.state?.state==null||dA.state.state<6)&&X.onComplete(
[]),nA[o]===0&&nA.unref(),m(new E("HTTP/2: stream half-closed (remote)")),q[I][q[k]++]=null,q[h]=q[k],q[i]()}),dA.once("close",()=>{nA[o]-=1,nA[o]===0&&nA.unref()}),
dA.once("error",function(hA){m(hA)}),dA.once("frameError",(hA,TA)=>{m(new E(`HTTP/2: "frameError" received - type ${hA}, code ${TA}`))}),!0;function DA(){!RA||oA===
0?tA(m,dA,null,q,X,q[L],oA,$):F.isBuffer(RA)?tA(m,dA,RA,q,X,q[L],oA,$):F.isBlobLike(RA)?typeof RA.stream=="function"?iA(m,dA,RA.stream(),q,X,q[L],oA,$):IA(m,dA,
RA,q,X,q[L],oA,$):F.isStream(RA)?Z(m,q[L],$,dA,RA,q,X,oA):F.isIterable(RA)?iA(m,dA,RA,q,X,q[L],oA,$):s(!1)}t(DA,"writeBodyH2")}t(_,"writeH2");function tA(q,X,nA,rA,yA,GA,UA,HA){
try{nA!=null&&F.isBuffer(nA)&&(s(UA===nA.byteLength,"buffer body must have content length"),X.cork(),X.write(nA),X.uncork(),X.end(),yA.onBodySent(nA)),HA||(GA[c]=
!0),yA.onRequestSent(),rA[i]()}catch(uA){q(uA)}}t(tA,"writeBuffer");function Z(q,X,nA,rA,yA,GA,UA,HA){s(HA!==0||GA[n]===0,"stream body cannot be pipelined");const uA=y(
yA,rA,RA=>{RA?(F.destroy(uA,RA),q(RA)):(F.removeAllListeners(uA),UA.onRequestSent(),nA||(X[c]=!0),GA[i]())});F.addListener(uA,"data",LA);function LA(RA){UA.onBodySent(
RA)}t(LA,"onPipeData")}t(Z,"writeStream");async function IA(q,X,nA,rA,yA,GA,UA,HA){s(UA===nA.size,"blob body must have content length");try{if(UA!=null&&UA!==nA.
size)throw new f;const uA=Buffer.from(await nA.arrayBuffer());X.cork(),X.write(uA),X.uncork(),X.end(),yA.onBodySent(uA),yA.onRequestSent(),HA||(GA[c]=!0),rA[i]()}catch(uA){
q(uA)}}t(IA,"writeBlob");async function iA(q,X,nA,rA,yA,GA,UA,HA){s(UA!==0||rA[n]===0,"iterator body cannot be pipelined");let uA=null;function LA(){if(uA){const NA=uA;
uA=null,NA()}}t(LA,"onDrain");const RA=t(()=>new Promise((NA,dA)=>{s(uA===null),GA[S]?dA(GA[S]):uA=NA}),"waitForDrain");X.on("close",LA).on("drain",LA);try{for await(const NA of nA){
if(GA[S])throw GA[S];const dA=X.write(NA);yA.onBodySent(NA),dA||await RA()}X.end(),yA.onRequestSent(),HA||(GA[c]=!0),rA[i]()}catch(NA){q(NA)}finally{X.off("clos\
e",LA).off("drain",LA)}}t(iA,"writeIterable"),Y.exports=BA}),3701:((Y,P,e)=>{const s=e(4589),p=e(7030),y=e(7067),F=e(3440),{channels:f}=e(2414),Q=e(4655),a=e(1841),
{InvalidArgumentError:E,InformationalError:A,ClientDestroyedError:c}=e(8707),g=e(9136),{kUrl:n,kServerName:B,kClient:I,kBusy:h,kConnect:k,kResuming:S,kRunning:L,
kPending:M,kSize:V,kQueue:b,kConnected:x,kConnecting:i,kNeedDrain:r,kKeepAliveDefaultTimeout:u,kHostHeader:o,kPendingIdx:w,kRunningIdx:D,kError:C,kPipelining:l,
kKeepAliveTimeoutValue:R,kMaxHeadersSize:T,kKeepAliveMaxTimeout:G,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:v,kBodyTimeout:sA,kStrictContentLength:QA,kConnector:EA,
kMaxRedirections:BA,kMaxRequests:lA,kCounter:cA,kClose:CA,kDestroy:kA,kDispatch:pA,kInterceptors:AA,kLocalAddress:_,kMaxResponseSize:tA,kOnError:Z,kHTTPContext:IA,
kMaxConcurrentStreams:iA,kResume:q}=e(6443),X=e(637),nA=e(8788);let rA=!1;const yA=Symbol("kClosedResolve"),GA=t(()=>{},"noop");function UA(eA){return eA[l]??eA[IA]?.
defaultPipelining??1}t(UA,"getPipelining");class HA extends a{static{t(this,"Client")}constructor(m,{interceptors:$,maxHeaderSize:oA,headersTimeout:fA,socketTimeout:DA,
requestTimeout:hA,connectTimeout:TA,bodyTimeout:JA,idleTimeout:xA,keepAlive:PA,keepAliveTimeout:KA,maxKeepAliveTimeout:_A,keepAliveMaxTimeout:XA,keepAliveTimeoutThreshold:$A,
socketPath:qA,pipelining:aA,tls:W,strictContentLength:N,maxCachedSessions:U,maxRedirections:d,connect:H,maxRequestsPerClient:O,localAddress:z,maxResponseSize:K,
autoSelectFamily:j,autoSelectFamilyAttemptTimeout:gA,maxConcurrentStreams:FA,allowH2:SA,webSocket:wA,eventSource:mA}={}){if(super({webSocket:wA,eventSource:mA}),
PA!==void 0)throw new E("unsupported keepAlive, use pipelining=0 instead");if(DA!==void 0)throw new E("unsupported socketTimeout, use headersTimeout & bodyTimeo\
ut instead");if(hA!==void 0)throw new E("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(xA!==void 0)throw new E("unsupported idleTime\
out, use keepAliveTimeout instead");if(_A!==void 0)throw new E("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(oA!=null&&!Number.isFinite(
oA))throw new E("invalid maxHeaderSize");if(qA!=null&&typeof qA!="string")throw new E("invalid socketPath");if(TA!=null&&(!Number.isFinite(TA)||TA<0))throw new E(
"invalid connectTimeout");if(KA!=null&&(!Number.isFinite(KA)||KA<=0))throw new E("invalid keepAliveTimeout");if(XA!=null&&(!Number.isFinite(XA)||XA<=0))throw new E(
"invalid keepAliveMaxTimeout");if($A!=null&&!Number.isFinite($A))throw new E("invalid keepAliveTimeoutThreshold");if(fA!=null&&(!Number.isInteger(fA)||fA<0))throw new E(
"headersTimeout must be a positive integer or zero");if(JA!=null&&(!Number.isInteger(JA)||JA<0))throw new E("bodyTimeout must be a positive integer or zero");if(H!=
null&&typeof H!="function"&&typeof H!="object")throw new E("connect must be a function or an object");if(d!=null&&(!Number.isInteger(d)||d<0))throw new E("maxRe\
directions must be a positive number");if(O!=null&&(!Number.isInteger(O)||O<0))throw new E("maxRequestsPerClient must be a positive number");if(z!=null&&(typeof z!=
"string"||p.isIP(z)===0))throw new E("localAddress must be valid string IP address");if(K!=null&&(!Number.isInteger(K)||K<-1))throw new E("maxResponseSize must \
be a positive number");if(gA!=null&&(!Number.isInteger(gA)||gA<-1))throw new E("autoSelectFamilyAttemptTimeout must be a positive number");if(SA!=null&&typeof SA!=
"boolean")throw new E("allowH2 must be a valid boolean value");if(FA!=null&&(typeof FA!="number"||FA<1))throw new E("maxConcurrentStreams must be a positive int\
eger, greater than 0");typeof H!="function"&&(H=g({...W,maxCachedSessions:U,allowH2:SA,socketPath:qA,timeout:TA,...j?{autoSelectFamily:j,autoSelectFamilyAttemptTimeout:gA}:
void 0,...H})),$?.Client&&Array.isArray($.Client)?(this[AA]=$.Client,rA||(rA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#co\
mpose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[AA]=[uA({maxRedirections:d})],this[n]=F.parseOrigin(m),this[EA]=H,this[l]=aA??1,this[T]=oA||
y.maxHeaderSize,this[u]=KA??4e3,this[G]=XA??6e5,this[J]=$A??2e3,this[R]=this[u],this[B]=null,this[_]=z??null,this[S]=0,this[r]=0,this[o]=`host: ${this[n].hostname}${this[n].
port?`:${this[n].port}`:""}\r
`,this[sA]=JA??3e5,this[v]=fA??3e5,this[QA]=N??!0,this[BA]=d,this[lA]=O,this[yA]=null,this[tA]=K>-1?K:-1,this[iA]=FA??100,this[IA]=null,this[b]=[],this[D]=0,this[w]=
0,this[q]=MA=>dA(this,MA),this[Z]=MA=>LA(this,MA)}get pipelining(){return this[l]}set pipelining(m){this[l]=m,this[q](!0)}get[M](){return this[b].length-this[w]}get[L](){
return this[w]-this[D]}get[V](){return this[b].length-this[D]}get[x](){return!!this[IA]&&!this[i]&&!this[IA].destroyed}get[h](){return!!(this[IA]?.busy(null)||this[V]>=
(UA(this)||1)||this[M]>0)}[k](m){RA(this),this.once("connect",m)}[pA](m,$){const oA=m.origin||this[n].origin,fA=new Q(oA,m,$);return this[b].push(fA),this[S]||(F.
bodyLength(fA.body)==null&&F.isIterable(fA.body)?(this[S]=1,queueMicrotask(()=>dA(this))):this[q](!0)),this[S]&&this[r]!==2&&this[h]&&(this[r]=2),this[r]<2}async[CA](){
return new Promise(m=>{this[V]?this[yA]=m:m(null)})}async[kA](m){return new Promise($=>{const oA=this[b].splice(this[w]);for(let DA=0;DA<oA.length;DA++){const hA=oA[DA];
F.errorRequest(this,hA,m)}const fA=t(()=>{this[yA]&&(this[yA](),this[yA]=null),$(null)},"callback");this[IA]?(this[IA].destroy(m,fA),this[IA]=null):queueMicrotask(
fA),this[q]()})}}const uA=e(5092);function LA(eA,m){if(eA[L]===0&&m.code!=="UND_ERR_INFO"&&m.code!=="UND_ERR_SOCKET"){s(eA[w]===eA[D]);const $=eA[b].splice(eA[D]);
for(let oA=0;oA<$.length;oA++){const fA=$[oA];F.errorRequest(eA,fA,m)}s(eA[V]===0)}}t(LA,"onError");async function RA(eA){s(!eA[i]),s(!eA[IA]);let{host:m,hostname:$,
protocol:oA,port:fA}=eA[n];if($[0]==="["){const DA=$.indexOf("]");s(DA!==-1);const hA=$.substring(1,DA);s(p.isIP(hA)),$=hA}eA[i]=!0,f.beforeConnect.hasSubscribers&&
f.beforeConnect.publish({connectParams:{host:m,hostname:$,protocol:oA,port:fA,version:eA[IA]?.version,servername:eA[B],localAddress:eA[_]},connector:eA[EA]});try{
const DA=await new Promise((hA,TA)=>{eA[EA]({host:m,hostname:$,protocol:oA,port:fA,servername:eA[B],localAddress:eA[_]},(JA,xA)=>{JA?TA(JA):hA(xA)})});if(eA.destroyed){
F.destroy(DA.on("error",GA),new c);return}s(DA);try{eA[IA]=DA.alpnProtocol==="h2"?await nA(eA,DA):await X(eA,DA)}catch(hA){throw DA.destroy().on("error",GA),hA}
eA[i]=!1,DA[cA]=0,DA[lA]=eA[lA],DA[I]=eA,DA[C]=null,f.connected.hasSubscribers&&f.connected.publish({connectParams:{host:m,hostname:$,protocol:oA,port:fA,version:eA[IA]?.
version,servername:eA[B],localAddress:eA[_]},connector:eA[EA],socket:DA}),eA.emit("connect",eA[n],[eA])}catch(DA){if(eA.destroyed)return;if(eA[i]=!1,f.connectError.
hasSubscribers&&f.connectError.publish({connectParams:{host:m,hostname:$,protocol:oA,port:fA,version:eA[IA]?.version,servername:eA[B],localAddress:eA[_]},connector:eA[EA],
error:DA}),DA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(s(eA[L]===0);eA[M]>0&&eA[b][eA[w]].servername===eA[B];){const hA=eA[b][eA[w]++];F.errorRequest(eA,hA,DA)}else
LA(eA,DA);eA.emit("connectionError",eA[n],[eA],DA)}eA[q]()}t(RA,"connect");function NA(eA){eA[r]=0,eA.emit("drain",eA[n],[eA])}t(NA,"emitDrain");function dA(eA,m){
eA[S]!==2&&(eA[S]=2,VA(eA,m),eA[S]=0,eA[D]>256&&(eA[b].splice(0,eA[D]),eA[w]-=eA[D],eA[D]=0))}t(dA,"resume");function VA(eA,m){for(;;){if(eA.destroyed){s(eA[M]===
0);return}if(eA[yA]&&!eA[V]){eA[yA](),eA[yA]=null;return}if(eA[IA]&&eA[IA].resume(),eA[h])eA[r]=2;else if(eA[r]===2){m?(eA[r]=1,queueMicrotask(()=>NA(eA))):NA(eA);
continue}if(eA[M]===0||eA[L]>=(UA(eA)||1))return;const $=eA[b][eA[w]];if(eA[n].protocol==="https:"&&eA[B]!==$.servername){if(eA[L]>0)return;eA[B]=$.servername,eA[IA]?.
destroy(new A("servername changed"),()=>{eA[IA]=null,dA(eA)})}if(eA[i])return;if(!eA[IA]){RA(eA);return}if(eA[IA].destroyed||eA[IA].busy($))return;!$.aborted&&eA[IA].
write($)?eA[w]++:eA[b].splice(eA[w],1)}}t(VA,"_resume"),Y.exports=HA}),1841:((Y,P,e)=>{const s=e(4573),p=e(883),{ClientDestroyedError:y,ClientClosedError:F,InvalidArgumentError:f}=e(
8707),{kDestroy:Q,kClose:a,kClosed:E,kDestroyed:A,kDispatch:c,kInterceptors:g}=e(6443),n=Symbol("onDestroyed"),B=Symbol("onClosed"),I=Symbol("Intercepted Dispat\
ch"),h=Symbol("webSocketOptions"),k=Symbol("eventSourceOptions");class S extends p{static{t(this,"DispatcherBase")}constructor(M){super(),this[A]=!1,this[n]=null,
this[E]=!1,this[B]=[],this[h]=M?.webSocket??{},this[k]=M?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[h].maxFragments??131072,maxPayloadSize:this[h].
maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[k].maxEventSize??s.kStringMaxLength}}get destroyed(){return this[A]}get closed(){
return this[E]}get interceptors(){return this[g]}set interceptors(M){if(M){for(let V=M.length-1;V>=0;V--)if(typeof this[g][V]!="function")throw new f("intercept\
or must be an function")}this[g]=M}close(M){if(M===void 0)return new Promise((b,x)=>{this.close((i,r)=>i?x(i):b(r))});if(typeof M!="function")throw new f("inval\
id callback");if(this[A]){queueMicrotask(()=>M(new y,null));return}if(this[E]){this[B]?this[B].push(M):queueMicrotask(()=>M(null,null));return}this[E]=!0,this[B].
push(M);const V=t(()=>{const b=this[B];this[B]=null;for(let x=0;x<b.length;x++)b[x](null,null)},"onClosed");this[a]().then(()=>this.destroy()).then(()=>{queueMicrotask(
V)})}destroy(M,V){if(typeof M=="function"&&(V=M,M=null),V===void 0)return new Promise((x,i)=>{this.destroy(M,(r,u)=>r?i(r):x(u))});if(typeof V!="function")throw new f(
"invalid callback");if(this[A]){this[n]?this[n].push(V):queueMicrotask(()=>V(null,null));return}M||(M=new y),this[A]=!0,this[n]=this[n]||[],this[n].push(V);const b=t(
()=>{const x=this[n];this[n]=null;for(let i=0;i<x.length;i++)x[i](null,null)},"onDestroyed");this[Q](M).then(()=>{queueMicrotask(b)})}[I](M,V){if(!this[g]||this[g].
length===0)return this[I]=this[c],this[c](M,V);let b=this[c].bind(this);for(let x=this[g].length-1;x>=0;x--)b=this[g][x](b);return this[I]=b,b(M,V)}dispatch(M,V){
if(!V||typeof V!="object")throw new f("handler must be an object");try{if(!M||typeof M!="object")throw new f("opts must be an object.");if(this[A]||this[n])throw new y;
if(this[E])throw new F;return this[I](M,V)}catch(b){if(typeof V.onError!="function")throw new f("invalid onError method");return V.onError(b),!1}}}Y.exports=S}),
883:((Y,P,e)=>{const s=e(8474);class p extends s{static{t(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemen\
ted")}destroy(){throw new Error("not implemented")}compose(...f){const Q=Array.isArray(f[0])?f[0]:f;let a=this.dispatch.bind(this);for(const E of Q)if(E!=null){
if(typeof E!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof E}`);if(a=E(a),a==null||typeof a!="function"||a.length!==2)
throw new TypeError("invalid interceptor")}return new y(this,a)}}class y extends p{static{t(this,"ComposedDispatcher")}#A=null;#e=null;constructor(f,Q){super(),
this.#A=f,this.#e=Q}dispatch(...f){this.#e(...f)}close(...f){return this.#A.close(...f)}destroy(...f){return this.#A.destroy(...f)}}Y.exports=p}),3137:((Y,P,e)=>{
const s=e(1841),{kClose:p,kDestroy:y,kClosed:F,kDestroyed:f,kDispatch:Q,kNoProxyAgent:a,kHttpProxyAgent:E,kHttpsProxyAgent:A}=e(6443),c=e(6672),g=e(7405),n={"ht\
tp:":80,"https:":443};let B=!1;class I extends s{static{t(this,"EnvHttpProxyAgent")}#A=null;#e=null;#t=null;constructor(k={}){super(),this.#t=k,B||(B=!0,process.
emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:S,httpsProxy:L,noProxy:M,...V}=k;this[a]=
new g(V);const b=S??process.env.http_proxy??process.env.HTTP_PROXY;b?this[E]=new c({...V,uri:b}):this[E]=this[a];const x=L??process.env.https_proxy??process.env.
HTTPS_PROXY;x?this[A]=new c({...V,uri:x}):this[A]=this[E],this.#s()}[Q](k,S){const L=new URL(k.origin);return this.#n(L).dispatch(k,S)}async[p](){await this[a].
close(),this[E][F]||await this[E].close(),this[A][F]||await this[A].close()}async[y](k){await this[a].destroy(k),this[E][f]||await this[E].destroy(k),this[A][f]||
await this[A].destroy(k)}#n(k){let{protocol:S,host:L,port:M}=k;return L=L.replace(/:\d*$/,"").toLowerCase(),M=Number.parseInt(M,10)||n[S]||0,this.#r(L,M)?S==="h\
ttps:"?this[A]:this[E]:this[a]}#r(k,S){if(this.#o&&this.#s(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let L=0;L<this.#e.length;L++){const M=this.#e[L];
if(!(M.port&&M.port!==S)){if(/^[.*]/.test(M.hostname)){if(k.endsWith(M.hostname.replace(/^\*/,"")))return!1}else if(k===M.hostname)return!1}}return!0}#s(){const k=this.#t.
noProxy??this.#i,S=k.split(/[,\s]/),L=[];for(let M=0;M<S.length;M++){const V=S[M];if(!V)continue;const b=V.match(/^(.+):(\d+)$/);L.push({hostname:(b?b[1]:V).toLowerCase(),
port:b?Number.parseInt(b[2],10):0})}this.#A=k,this.#e=L}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.
env.NO_PROXY??""}}Y.exports=I}),4660:(Y=>{class s{static{t(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=
null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(y){this.list[this.top]=y,this.top=this.top+1&2047}shift(){const y=this.
list[this.bottom];return y===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,y)}}Y.exports=class{static{t(this,"FixedQueue")}constructor(){
this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(y){this.head.isFull()&&(this.head=this.head.next=new s),this.head.push(y)}shift(){const y=this.
tail,F=y.shift();return y.isEmpty()&&y.next!==null&&(this.tail=y.next),F}}}),2128:((Y,P,e)=>{const s=e(1841),p=e(4660),{kConnected:y,kSize:F,kRunning:f,kPending:Q,
kQueued:a,kBusy:E,kFree:A,kUrl:c,kClose:g,kDestroy:n,kDispatch:B}=e(6443),I=e(3246),h=Symbol("clients"),k=Symbol("needDrain"),S=Symbol("queue"),L=Symbol("closed\
 resolve"),M=Symbol("onDrain"),V=Symbol("onConnect"),b=Symbol("onDisconnect"),x=Symbol("onConnectionError"),i=Symbol("get dispatcher"),r=Symbol("add client"),u=Symbol(
"remove client"),o=Symbol("stats");class w extends s{static{t(this,"PoolBase")}constructor(C){super(C),this[S]=new p,this[h]=[],this[a]=0;const l=this;this[M]=t(
function(T,G){const J=l[S];let v=!1;for(;!v;){const sA=J.shift();if(!sA)break;l[a]--,v=!this.dispatch(sA.opts,sA.handler)}this[k]=v,!this[k]&&l[k]&&(l[k]=!1,l.emit(
"drain",T,[l,...G])),l[L]&&J.isEmpty()&&Promise.all(l[h].map(sA=>sA.close())).then(l[L])},"onDrain"),this[V]=(R,T)=>{l.emit("connect",R,[l,...T])},this[b]=(R,T,G)=>{
l.emit("disconnect",R,[l,...T],G)},this[x]=(R,T,G)=>{l.emit("connectionError",R,[l,...T],G)},this[o]=new I(this)}get[E](){return this[k]}get[y](){return this[h].
filter(C=>C[y]).length}get[A](){return this[h].filter(C=>C[y]&&!C[k]).length}get[Q](){let C=this[a];for(const{[Q]:l}of this[h])C+=l;return C}get[f](){let C=0;for(const{
[f]:l}of this[h])C+=l;return C}get[F](){let C=this[a];for(const{[F]:l}of this[h])C+=l;return C}get stats(){return this[o]}async[g](){this[S].isEmpty()?await Promise.
all(this[h].map(C=>C.close())):await new Promise(C=>{this[L]=C})}async[n](C){for(;;){const l=this[S].shift();if(!l)break;l.handler.onError(C)}await Promise.all(
this[h].map(l=>l.destroy(C)))}[B](C,l){const R=this[i]();return R?R.dispatch(C,l)||(R[k]=!0,this[k]=!this[i]()):(this[k]=!0,this[S].push({opts:C,handler:l}),this[a]++),
!this[k]}[r](C){return C.on("drain",this[M]).on("connect",this[V]).on("disconnect",this[b]).on("connectionError",this[x]),this[h].push(C),this[k]&&queueMicrotask(
()=>{this[k]&&this[M](C[c],[this,C])}),this}[u](C){C.close(()=>{const l=this[h].indexOf(C);l!==-1&&this[h].splice(l,1)}),this[k]=this[h].some(l=>!l[k]&&l.closed!==
!0&&l.destroyed!==!0)}}Y.exports={PoolBase:w,kClients:h,kNeedDrain:k,kAddClient:r,kRemoveClient:u,kGetDispatcher:i}}),3246:((Y,P,e)=>{const{kFree:s,kConnected:p,
kPending:y,kQueued:F,kRunning:f,kSize:Q}=e(6443),a=Symbol("pool");class E{static{t(this,"PoolStats")}constructor(c){this[a]=c}get connected(){return this[a][p]}get free(){
return this[a][s]}get pending(){return this[a][y]}get queued(){return this[a][F]}get running(){return this[a][f]}get size(){return this[a][Q]}}Y.exports=E}),628:((Y,P,e)=>{
const{PoolBase:s,kClients:p,kNeedDrain:y,kAddClient:F,kGetDispatcher:f}=e(2128),Q=e(3701),{InvalidArgumentError:a}=e(8707),E=e(3440),{kUrl:A,kInterceptors:c}=e(
6443),g=e(9136),n=Symbol("options"),B=Symbol("connections"),I=Symbol("factory");function h(S,L){return new Q(S,L)}t(h,"defaultFactory");class k extends s{static{
t(this,"Pool")}constructor(L,{connections:M,factory:V=h,connect:b,connectTimeout:x,tls:i,maxCachedSessions:r,socketPath:u,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:w,
allowH2:D,...C}={}){if(M!=null&&(!Number.isFinite(M)||M<0))throw new a("invalid connections");if(typeof V!="function")throw new a("factory must be a function.");
if(b!=null&&typeof b!="function"&&typeof b!="object")throw new a("connect must be a function or an object");typeof b!="function"&&(b=g({...i,maxCachedSessions:r,
allowH2:D,socketPath:u,timeout:x,...o?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:w}:void 0,...b})),super(C),this[c]=C.interceptors?.Pool&&Array.isArray(
C.interceptors.Pool)?C.interceptors.Pool:[],this[B]=M||null,this[A]=E.parseOrigin(L),this[n]={...E.deepClone(C),connect:b,allowH2:D},this[n].interceptors=C.interceptors?
{...C.interceptors}:void 0,this[I]=V,this.on("connectionError",(l,R,T)=>{for(const G of R){const J=this[p].indexOf(G);J!==-1&&this[p].splice(J,1)}})}[f](){for(const L of this[p])
if(!L[y])return L;if(!this[B]||this[p].length<this[B]){const L=this[I](this[A],this[n]);return this[F](L),L}}}Y.exports=k}),6672:((Y,P,e)=>{const{kProxy:s,kClose:p,
kDestroy:y,kDispatch:F,kInterceptors:f}=e(6443),{URL:Q}=e(3136),a=e(7405),E=e(628),A=e(1841),{InvalidArgumentError:c,RequestAbortedError:g,SecureProxyConnectionError:n}=e(
8707),B=e(9136),I=e(3701),h=Symbol("proxy agent"),k=Symbol("proxy client"),S=Symbol("proxy headers"),L=Symbol("request tls settings"),M=Symbol("proxy tls settin\
gs"),V=Symbol("connect endpoint function"),b=Symbol("tunnel proxy");function x(l){return l==="https:"?443:80}t(x,"defaultProtocolPort");function i(l,R){return new E(
l,R)}t(i,"defaultFactory");const r=t(()=>{},"noop");function u(l,R){return R.connections===1?new I(l,R):new E(l,R)}t(u,"defaultAgentFactory");class o extends A{static{
t(this,"Http1ProxyWrapper")}#A;constructor(R,{headers:T={},connect:G,factory:J}){if(super(),!R)throw new c("Proxy URL is mandatory");this[S]=T,J?this.#A=J(R,{connect:G}):
this.#A=new I(R,{connect:G})}[F](R,T){const G=T.onHeaders;T.onHeaders=function(QA,EA,BA){if(QA===407){typeof T.onError=="function"&&T.onError(new c("Proxy Authe\
ntication Required (407)"));return}G&&G.call(this,QA,EA,BA)};const{origin:J,path:v="/",headers:sA={}}=R;if(R.path=J+v,!("host"in sA)&&!("Host"in sA)){const{host:QA}=new Q(
J);sA.host=QA}return R.headers={...this[S],...sA},this.#A[F](R,T)}async[p](){return this.#A.close()}async[y](R){return this.#A.destroy(R)}}class w extends A{static{
t(this,"ProxyAgent")}constructor(R){if(super(),!R||typeof R=="object"&&!(R instanceof Q)&&!R.uri)throw new c("Proxy uri is mandatory");const{clientFactory:T=i}=R;
if(typeof T!="function")throw new c("Proxy opts.clientFactory must be a function.");const{proxyTunnel:G=!0}=R,J=this.#A(R),{href:v,origin:sA,port:QA,protocol:EA,
username:BA,password:lA,hostname:cA}=J;if(this[s]={uri:v,protocol:EA},this[f]=R.interceptors?.ProxyAgent&&Array.isArray(R.interceptors.ProxyAgent)?R.interceptors.
ProxyAgent:[],this[L]=R.requestTls,this[M]=R.proxyTls,this[S]=R.headers||{},this[b]=G,R.auth&&R.token)throw new c("opts.auth cannot be used in combination with \
opts.token");R.auth?this[S]["proxy-authorization"]=`Basic ${R.auth}`:R.token?this[S]["proxy-authorization"]=R.token:BA&&lA&&(this[S]["proxy-authorization"]=`Bas\
ic ${Buffer.from(`${decodeURIComponent(BA)}:${decodeURIComponent(lA)}`).toString("base64")}`);const CA=B({...R.proxyTls});this[V]=B({...R.requestTls});const kA=R.
factory||u,pA=t((AA,_)=>{const{protocol:tA}=new Q(AA);return!this[b]&&tA==="http:"&&this[s].protocol==="http:"?new o(this[s].uri,{headers:this[S],connect:CA,factory:kA}):
kA(AA,_)},"factory");this[k]=T(J,{connect:CA}),this[h]=new a({...R,factory:pA,connect:t(async(AA,_)=>{let tA=AA.host;AA.port||(tA+=`:${x(AA.protocol)}`);try{const{
socket:Z,statusCode:IA}=await this[k].connect({origin:sA,port:QA,path:tA,signal:AA.signal,headers:{...this[S],host:AA.host},servername:this[M]?.servername||cA});
if(IA!==200&&(Z.on("error",r).destroy(),_(new g(`Proxy response (${IA}) !== 200 when HTTP Tunneling`))),AA.protocol!=="https:"){_(null,Z);return}let iA;this[L]?
iA=this[L].servername:iA=AA.servername,this[V]({...AA,servername:iA,httpSocket:Z},_)}catch(Z){Z.code==="ERR_TLS_CERT_ALTNAME_INVALID"?_(new n(Z)):_(Z)}},"connec\
t")})}dispatch(R,T){const G=D(R.headers);if(C(G),G&&!("host"in G)&&!("Host"in G)){const{host:J}=new Q(R.origin);G.host=J}return this[h].dispatch({...R,headers:G},
T)}#A(R){return typeof R=="string"?new Q(R):R instanceof Q?R:new Q(R.uri)}async[p](){await this[h].close(),await this[k].close()}async[y](){await this[h].destroy(),
await this[k].destroy()}}function D(l){if(Array.isArray(l)){const R={};for(let T=0;T<l.length;T+=2)R[l[T]]=l[T+1];return R}return l}t(D,"buildHeaders");function C(l){
if(l&&Object.keys(l).find(T=>T.toLowerCase()==="proxy-authorization"))throw new c("Proxy-Authorization should be sent in ProxyAgent constructor")}t(C,"throwIfPr\
oxyAuthIsSent"),Y.exports=w}),50:((Y,P,e)=>{const s=e(883),p=e(7816);class y extends s{static{t(this,"RetryAgent")}#A=null;#e=null;constructor(f,Q={}){super(Q),
this.#A=f,this.#e=Q}dispatch(f,Q){const a=new p({...f,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:Q});return this.#A.dispatch(f,a)}close(){
return this.#A.close()}destroy(){return this.#A.destroy()}}Y.exports=y}),2581:((Y,P,e)=>{const s=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:p}=e(
8707),y=e(7405);f()===void 0&&F(new y);function F(Q){if(!Q||typeof Q.dispatch!="function")throw new p("Argument agent must implement Agent");Object.defineProperty(
globalThis,s,{value:Q,writable:!0,enumerable:!1,configurable:!1})}t(F,"setGlobalDispatcher");function f(){return globalThis[s]}t(f,"getGlobalDispatcher"),Y.exports=
{setGlobalDispatcher:F,getGlobalDispatcher:f}}),8155:(Y=>{Y.exports=class{static{t(this,"DecoratorHandler")}#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError(
"handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(...e)}onError(...e){return this.#A.onError?.(...e)}onUpgrade(...e){return this.#A.
onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.
onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(...e)}onBodySent(...e){return this.#A.onBodySent?.(...e)}}}),8754:((Y,P,e)=>{const s=e(3440),{kBodyUsed:p}=e(
6443),y=e(4589),{InvalidArgumentError:F}=e(8707),f=e(8474),Q=[300,301,302,303,307,308],a=Symbol("body");class E{static{t(this,"BodyAsyncIterable")}constructor(I){
this[a]=I,this[p]=!1}async*[Symbol.asyncIterator](){y(!this[p],"disturbed"),this[p]=!0,yield*this[a]}}class A{static{t(this,"RedirectHandler")}constructor(I,h,k,S){
if(h!=null&&(!Number.isInteger(h)||h<0))throw new F("maxRedirections must be a positive number");s.validateHandler(S,k.method,k.upgrade),this.dispatch=I,this.location=
null,this.abort=null,this.opts={...k,maxRedirections:0},this.maxRedirections=h,this.handler=S,this.history=[],this.redirectionLimitReached=!1,s.isStream(this.opts.
body)?(s.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){y(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[p]=!1,f.prototype.
on.call(this.opts.body,"data",function(){this[p]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new E(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)&&(this.opts.body=new E(this.opts.body))}onConnect(I){this.
abort=I,this.handler.onConnect(I,{history:this.history})}onUpgrade(I,h,k){this.handler.onUpgrade(I,h,k)}onError(I){this.handler.onError(I)}onHeaders(I,h,k,S){if(this.
location=this.history.length>=this.maxRedirections||s.isDisturbed(this.opts.body)?null:c(I,h),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(I,h,k,S);const{origin:L,pathname:M,search:V}=s.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),b=V?`${M}${V}`:M;this.opts.headers=n(this.opts.headers,I===303,this.opts.origin!==
L),this.opts.path=b,this.opts.origin=L,this.opts.maxRedirections=0,this.opts.query=null,I===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(I){if(!this.location)return this.handler.onData(I)}onComplete(I){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(I)}onBodySent(I){this.handler.onBodySent&&this.handler.onBodySent(I)}}function c(B,I){if(Q.indexOf(B)===-1)return null;for(let h=0;h<I.length;h+=
2)if(I[h].length===8&&s.headerNameToString(I[h])==="location")return I[h+1]}t(c,"parseLocation");function g(B,I,h){if(B.length===4)return s.headerNameToString(B)===
"host";if(I&&s.headerNameToString(B).startsWith("content-"))return!0;if(h&&(B.length===13||B.length===6||B.length===19)){const k=s.headerNameToString(B);return k===
"authorization"||k==="cookie"||k==="proxy-authorization"}return!1}t(g,"shouldRemoveHeader");function n(B,I,h){const k=[];if(Array.isArray(B))for(let S=0;S<B.length;S+=
2)g(B[S],I,h)||k.push(B[S],B[S+1]);else if(B&&typeof B=="object")for(const S of Object.keys(B))g(S,I,h)||k.push(S,B[S]);else y(B==null,"headers must be an objec\
t or an array");return k}t(n,"cleanRequestHeaders"),Y.exports=A}),7816:((Y,P,e)=>{const s=e(4589),{kRetryHandlerDefaultRetry:p}=e(6443),{RequestRetryError:y}=e(
8707),{isDisturbed:F,parseHeaders:f,parseRangeHeader:Q,wrapRequestBody:a}=e(3440);function E(g){const n=Date.now();return new Date(g).getTime()-n}t(E,"calculate\
RetryAfterHeader");function A(g,n,B,I){const h=g["content-length"];if(h==null||!Number.isFinite(n.start)||!Number.isFinite(n.end))return null;const k=Number(h),
S=n.end-n.start+1;return!Number.isFinite(k)||k!==S?new y("Content-Length mismatch",B,{headers:g,data:{count:I}}):null}t(A,"validatePartialResponseContentLength");
class c{static{t(this,"RetryHandler")}constructor(n,B){const{retryOptions:I,...h}=n,{retry:k,maxRetries:S,maxTimeout:L,minTimeout:M,timeoutFactor:V,methods:b,errorCodes:x,
retryAfter:i,statusCodes:r}=I??{};this.dispatch=B.dispatch,this.handler=B.handler,this.opts={...h,body:a(n.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:k??c[p],retryAfter:i??!0,maxTimeout:L??30*1e3,minTimeout:M??500,timeoutFactor:V??2,maxRetries:S??5,methods:b??["GET","HEAD","OPTIONS","PUT","DELETE","TRA\
CE"],statusCodes:r??[500,502,503,504,429],errorCodes:x??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UN\
D_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
u=>{this.aborted=!0,this.abort?this.abort(u):this.reason=u})}checkpointResponseEnd(n,B){if(this.end==null&&this.opts.method!=="HEAD"){const I=n["content-length"];
this.end=I!=null?Number(I)-1:null,s(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?B:null}onRequestSent(){this.handler.
onRequestSent&&this.handler.onRequestSent()}onUpgrade(n,B,I){this.handler.onUpgrade&&this.handler.onUpgrade(n,B,I)}onConnect(n){this.aborted?n(this.reason):this.
abort=n}onBodySent(n){if(this.handler.onBodySent)return this.handler.onBodySent(n)}static[p](n,{state:B,opts:I},h){const{statusCode:k,code:S,headers:L}=n,{method:M,
retryOptions:V}=I,{maxRetries:b,minTimeout:x,maxTimeout:i,timeoutFactor:r,statusCodes:u,errorCodes:o,methods:w}=V,{counter:D}=B;if(S&&S!=="UND_ERR_REQ_RETRY"&&!o.
includes(S)){h(n);return}if(Array.isArray(w)&&!w.includes(M)){h(n);return}if(k!=null&&Array.isArray(u)&&!u.includes(k)){h(n);return}if(D>b){h(n);return}let C=L?.["\
retry-after"];C&&(C=Number(C),C=Number.isNaN(C)?E(C):C*1e3);const l=C>0?Math.min(C,i):Math.min(x*r**(D-1),i);setTimeout(()=>h(null),l)}onHeaders(n,B,I,h){const k=f(
B);if(this.retryCount+=1,n>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(n)===!1?(this.headersSent=!0,this.checkpointResponseEnd(k,I),this.handler.
onHeaders(n,B,I,h)):(this.abort(new y("Request failed",n,{headers:k,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,n!==206&&(this.
start>0||n!==200))return this.abort(new y("server does not support the range header and the payload was partially consumed",n,{headers:k,data:{count:this.retryCount}})),
!1;const L=Q(k["content-range"]);if(!L)return this.abort(new y("Content-Range mismatch",n,{headers:k,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==k.etag)return this.abort(new y("ETag mismatch",n,{headers:k,data:{count:this.retryCount}})),!1;const M=A(k,L,n,this.retryCount);if(M!=null)return this.abort(
M),!1;const{start:V,size:b,end:x=b-1}=L;return this.start!==V||this.end!=null&&this.end!==x?(this.abort(new y("Content-Range mismatch",n,{headers:k,data:{count:this.
retryCount}})),!1):(this.resume=I,!0)}if(this.end==null){if(n===206){const L=Q(k["content-range"]);if(L==null)return this.headersSent=!0,this.handler.onHeaders(
n,B,I,h);const M=A(k,L,n,this.retryCount);if(M!=null)return this.abort(M),!1;const{start:V,size:b,end:x=b-1}=L;s(V!=null&&Number.isFinite(V),"content-range mism\
atch"),s(x!=null&&Number.isFinite(x),"invalid content-length"),this.start=V,this.end=x}if(this.end==null){const L=k["content-length"];this.end=L!=null?Number(L)-
1:null}return s(Number.isFinite(this.start)),s(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=I,this.headersSent=!0,this.etag=k.
etag!=null?k.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(n,B,I,h)}const S=new y("Request failed",n,{headers:k,
data:{count:this.retryCount}});return this.abort(S),!1}onData(n){return this.start+=n.length,this.handler.onData(n)}onComplete(n){return this.retryCount=0,this.
handler.onComplete(n)}onError(n){if(this.aborted||F(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(n);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(n,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},B.bind(this));function B(I){if(I!=null||this.aborted||F(this.opts.body))return this.handler.onError(I);if(this.
start!==0){const h={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(h["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...h}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(h){this.handler.onError(h)}}t(B,"onRetry")}}Y.exports=c}),379:((Y,P,e)=>{
const{isIP:s}=e(7030),{lookup:p}=e(610),y=e(8155),{InvalidArgumentError:F,InformationalError:f}=e(8707),Q=Math.pow(2,31)-1;class a{static{t(this,"DNSInstance")}#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(c){
this.#A=c.maxTTL,this.#e=c.maxItems,this.dualStack=c.dualStack,this.affinity=c.affinity,this.lookup=c.lookup??this.#n,this.pick=c.pick??this.#r}get full(){return this.#t.
size===this.#e}runLookup(c,g,n){const B=this.#t.get(c.hostname);if(B==null&&this.full){n(null,c.origin);return}const I={affinity:this.affinity,dualStack:this.dualStack,
lookup:this.lookup,pick:this.pick,...g.dns,maxTTL:this.#A,maxItems:this.#e};if(B==null)this.lookup(c,I,(h,k)=>{if(h||k==null||k.length===0){n(h??new f("No DNS e\
ntries found"));return}this.setRecords(c,k);const S=this.#t.get(c.hostname),L=this.pick(c,S,I.affinity);let M;typeof L.port=="number"?M=`:${L.port}`:c.port!==""?
M=`:${c.port}`:M="",n(null,`${c.protocol}//${L.family===6?`[${L.address}]`:L.address}${M}`)});else{const h=this.pick(c,B,I.affinity);if(h==null){this.#t.delete(
c.hostname),this.runLookup(c,g,n);return}let k;typeof h.port=="number"?k=`:${h.port}`:c.port!==""?k=`:${c.port}`:k="",n(null,`${c.protocol}//${h.family===6?`[${h.
address}]`:h.address}${k}`)}}#n(c,g,n){p(c.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(B,I)=>{if(B)return n(B);const h=new Map;
for(const k of I)h.set(`${k.address}:${k.family}`,k);n(null,h.values())})}#r(c,g,n){let B=null;const{records:I,offset:h}=g;let k;if(this.dualStack?(n==null&&(h==
null||h===Q?(g.offset=0,n=4):(g.offset++,n=(g.offset&1)===1?6:4)),I[n]!=null&&I[n].ips.length>0?k=I[n]:k=I[n===4?6:4]):k=I[n],k==null||k.ips.length===0)return B;
k.offset==null||k.offset===Q?k.offset=0:k.offset++;const S=k.offset%k.ips.length;return B=k.ips[S]??null,B==null?B:Date.now()-B.timestamp>B.ttl?(k.ips.splice(S,
1),this.pick(c,g,n)):B}setRecords(c,g){const n=Date.now(),B={records:{4:null,6:null}};for(const I of g){I.timestamp=n,typeof I.ttl=="number"?I.ttl=Math.min(I.ttl,
this.#A):I.ttl=this.#A;const h=B.records[I.family]??{ips:[]};h.ips.push(I),B.records[I.family]=h}this.#t.set(c.hostname,B)}getHandler(c,g){return new E(this,c,g)}}
class E extends y{static{t(this,"DNSDispatchHandler")}#A=null;#e=null;#t=null;#n=null;#r=null;constructor(c,{origin:g,handler:n,dispatch:B},I){super(n),this.#r=
g,this.#n=n,this.#e={...I},this.#A=c,this.#t=B}onError(c){switch(c.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,
(g,n)=>{if(g)return this.#n.onError(g);const B={...this.#e,origin:n};this.#t(B,this)});return}this.#n.onError(c);return}case"ENOTFOUND":this.#A.deleteRecord(this.#r);default:
this.#n.onError(c);break}}}Y.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new F("Invalid maxTTL. Must be a positive number");
if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new F("Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=
null&&A?.affinity!==4&&A?.affinity!==6)throw new F("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&typeof A?.dualStack!="boolean")throw new F(
"Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new F("Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.
pick!="function")throw new F("Invalid pick. Must be a function");const c=A?.dualStack??!0;let g;c?g=A?.affinity??null:g=A?.affinity??4;const n={maxTTL:A?.maxTTL??
1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:c,affinity:g,maxItems:A?.maxItems??1/0},B=new a(n);return I=>t(function(k,S){const L=k.origin.constructor===
URL?k.origin:new URL(k.origin);return s(L.hostname)!==0?I(k,S):(B.runLookup(L,k,(M,V)=>{if(M)return S.onError(M);let b=null;b={...k,servername:L.hostname,origin:V,
headers:{host:L.hostname,...k.headers}},I(b,B.getHandler({origin:L,dispatch:I,handler:S},k))}),!0)},"dnsInterceptor")}}),8060:((Y,P,e)=>{const s=e(3440),{InvalidArgumentError:p,
RequestAbortedError:y}=e(8707),F=e(8155);class f extends F{static{t(this,"DumpHandler")}#A=1024*1024;#e=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:E},A){
if(super(A),E!=null&&(!Number.isFinite(E)||E<1))throw new p("maxSize must be a number greater than 0");this.#A=E??this.#A,this.#o=A}onConnect(E){this.#e=E,this.#o.
onConnect(this.#i.bind(this))}#i(E){this.#n=!0,this.#s=E}onHeaders(E,A,c,g){const B=s.parseHeaders(A)["content-length"];if(B!=null&&B>this.#A)throw new y(`Respo\
nse size (${B}) larger than maxSize (${this.#A})`);return this.#n?!0:this.#o.onHeaders(E,A,c,g)}onError(E){this.#t||(E=this.#s??E,this.#o.onError(E))}onData(E){
return this.#r=this.#r+E.length,this.#r>=this.#A&&(this.#t=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(E){if(!this.#t){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(E)}}}function Q({maxSize:a}={maxSize:1024*1024}){return E=>t(function(c,g){const{dumpMaxSize:n=a}=c,B=new f(
{maxSize:n},g);return E(c,B)},"Intercept")}t(Q,"createDumpInterceptor"),Y.exports=Q}),5092:((Y,P,e)=>{const s=e(8754);function p({maxRedirections:y}){return F=>t(
function(Q,a){const{maxRedirections:E=y}=Q;if(!E)return F(Q,a);const A=new s(F,E,Q,a);return Q={...Q,maxRedirections:0},F(Q,A)},"Intercept")}t(p,"createRedirect\
Interceptor"),Y.exports=p}),1514:((Y,P,e)=>{const s=e(8754);Y.exports=p=>{const y=p?.maxRedirections;return F=>t(function(Q,a){const{maxRedirections:E=y,...A}=Q;
if(!E)return F(Q,a);const c=new s(F,E,Q,a);return F(A,c)},"redirectInterceptor")}}),2026:((Y,P,e)=>{const s=e(7816);Y.exports=p=>y=>t(function(f,Q){return y(f,new s(
{...f,retryOptions:{...p,...f.retryOptions}},{handler:Q,dispatch:y}))},"retryInterceptor")}),2824:((Y,P,e)=>{Object.defineProperty(P,"__esModule",{value:!0}),P.
SPECIAL_HEADERS=P.HEADER_STATE=P.MINOR=P.MAJOR=P.CONNECTION_TOKEN_CHARS=P.HEADER_CHARS=P.TOKEN=P.STRICT_TOKEN=P.HEX=P.URL_CHAR=P.STRICT_URL_CHAR=P.USERINFO_CHARS=
P.MARK=P.ALPHANUM=P.NUM=P.HEX_MAP=P.NUM_MAP=P.ALPHA=P.FINISH=P.H_METHOD_MAP=P.METHOD_MAP=P.METHODS_RTSP=P.METHODS_ICE=P.METHODS_HTTP=P.METHODS=P.LENIENT_FLAGS=P.
FLAGS=P.TYPE=P.ERROR=void 0;const s=e(172);var p;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",
A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=
7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=
11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STAT\
E",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.
CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.
PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"})(p=P.ERROR||(P.ERROR={}));var y;(function(A){A[A.BOTH=0]=
"BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(y=P.TYPE||(P.TYPE={}));var F;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.
CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]=
"CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(F=P.FLAGS||(P.FLAGS={}));var f;(function(A){
A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(f=P.LENIENT_FLAGS||(P.LENIENT_FLAGS={}));var Q;(function(A){A[A.
DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",
A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",
A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTI\
VITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]=
"UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.
PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",
A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(Q=P.METHODS||
(P.METHODS={})),P.METHODS_HTTP=[Q.DELETE,Q.GET,Q.HEAD,Q.POST,Q.PUT,Q.CONNECT,Q.OPTIONS,Q.TRACE,Q.COPY,Q.LOCK,Q.MKCOL,Q.MOVE,Q.PROPFIND,Q.PROPPATCH,Q.SEARCH,Q.UNLOCK,
Q.BIND,Q.REBIND,Q.UNBIND,Q.ACL,Q.REPORT,Q.MKACTIVITY,Q.CHECKOUT,Q.MERGE,Q["M-SEARCH"],Q.NOTIFY,Q.SUBSCRIBE,Q.UNSUBSCRIBE,Q.PATCH,Q.PURGE,Q.MKCALENDAR,Q.LINK,Q.UNLINK,
Q.PRI,Q.SOURCE],P.METHODS_ICE=[Q.SOURCE],P.METHODS_RTSP=[Q.OPTIONS,Q.DESCRIBE,Q.ANNOUNCE,Q.SETUP,Q.PLAY,Q.PAUSE,Q.TEARDOWN,Q.GET_PARAMETER,Q.SET_PARAMETER,Q.REDIRECT,
Q.RECORD,Q.FLUSH,Q.GET,Q.POST],P.METHOD_MAP=s.enumToMap(Q),P.H_METHOD_MAP={},Object.keys(P.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(P.H_METHOD_MAP[A]=P.METHOD_MAP[A])});
var a;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(a=P.FINISH||(P.FINISH={})),P.ALPHA=[];for(let A=65;A<=90;A++)P.
ALPHA.push(String.fromCharCode(A)),P.ALPHA.push(String.fromCharCode(A+32));P.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},P.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,
6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},P.NUM=["0","1","2","3","4","5","6","7","8","9"],P.ALPHANUM=P.ALPHA.concat(P.NUM),P.
MARK=["-","_",".","!","~","*","'","(",")"],P.USERINFO_CHARS=P.ALPHANUM.concat(P.MARK).concat(["%",";",":","&","=","+","$",","]),P.STRICT_URL_CHAR=["!",'"',"$","\
%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(P.ALPHANUM),P.URL_CHAR=P.STRICT_URL_CHAR.concat(
["	","\f"]);for(let A=128;A<=255;A++)P.URL_CHAR.push(A);P.HEX=P.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),P.STRICT_TOKEN=["!","#","$","%","&",
"'","*","+","-",".","^","_","`","|","~"].concat(P.ALPHANUM),P.TOKEN=P.STRICT_TOKEN.concat([" "]),P.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&P.HEADER_CHARS.
push(A);P.CONNECTION_TOKEN_CHARS=P.HEADER_CHARS.filter(A=>A!==44),P.MAJOR=P.NUM_MAP,P.MINOR=P.MAJOR;var E;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]=
"CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTI\
ON_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHU\
NKED"})(E=P.HEADER_STATE||(P.HEADER_STATE={})),P.SPECIAL_HEADERS={connection:E.CONNECTION,"content-length":E.CONTENT_LENGTH,"proxy-connection":E.CONNECTION,"tra\
nsfer-encoding":E.TRANSFER_ENCODING,upgrade:E.UPGRADE}}),3870:((Y,P,e)=>{const{Buffer:s}=e(4573);Y.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgB\
H9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlb\
nYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAA\
gICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJG\
GxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0c\
F9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxod\
HRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0d\
HBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zd\
GF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X\
2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCO\
CAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoA\
gAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgA\
SABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEI\
gBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILI\
AZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBA\
nFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAI\
ARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGI\
AUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCA\
AwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgB\
UYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBC\
yAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQ\
Qh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQ\
QF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgA\
yABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECI\
AAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgA\
d8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e\
3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKA\
bgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMu\
QELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsD\
KUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQ\
TwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKA\
Ax/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC\
0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7\
gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBg\
gEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBl\
gEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBq\
gEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8A\
QwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZna\
Gpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0A\
bUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBI\
QMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAER\
w1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA\
0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC\
0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCO\
CIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMW\
hs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBA\
WohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCE\
CACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADK\
AJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQ\
CACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAI\
QMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRF\
zYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQI\
AJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAI\
gBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4Ut\
QG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBA\
WohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEIC\
QoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6A\
gtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4Cv\
gK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hC\
gyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCB\
EElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQ\
QFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACK\
QMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQ\
RVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAER\
gRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdA\
gsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCI\
AIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBA\
DYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBA\
WoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BI\
AFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC\
0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQ\
CABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgc\
kcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBC\
yABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2\
wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDR\
Q0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrD\
hgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgA\
S0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCA\
CIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABa\
yACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhA\
wzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGI\
AAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAI\
gFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrI\
AIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGD\
d8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAER\
gRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhA\
wzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGB\
EBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AA\
EcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBC\
yABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBA\
SEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgB\
EYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgA\
SAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAa\
i0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohA\
CAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQ\
AJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AA\
EHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAI\
QMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQ\
QYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQ\
QQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILA\
kADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMv\
wILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQ\
YwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqL\
QAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILI\
AJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AI\
AIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGD\
XUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGD\
a8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CI\
AIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoA\
gAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtA\
ABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAb\
m5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBA\
WoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiA\
UcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDD\
KcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMp\
gILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILI\
AJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBA\
UYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHD\
QALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgB\
CABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa\
2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohB\
SABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABI\
ABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohA\
UEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBW\
wsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQ\
QFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiA\
CAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEI\
AFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFra\
iEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFI\
AEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LA\
E9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0AT\
QsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtA\
ABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAER\
g2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EA\
iACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACK\
AIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAI\
gAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQ\
AJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHD\
UIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBA\
WohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBC\
yABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA\
2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohB\
gJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09P\
T09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06I\
ABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBA\
WohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQ\
QFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqI\
QFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBD\
ww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABL\
QAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0N\
DQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBA\
WohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhA\
wzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA\
0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQ\
QFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDD\
OcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgB\
EcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBA\
DYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCH\
CACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXC\
zYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMv\
gELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYA\
CEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2A\
hAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUI\
AJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQI\
AJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAI\
QMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELI\
AIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhA\
CACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqC\
yEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcI\
AIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCF\
CACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBA\
DYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACI\
AAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBF\
TYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AK\
UEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgA\
iABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABN\
gIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgA\
iAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFB\
EAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgA\
kEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQ\
QA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACI\
AAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzC\
yAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELI\
AEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvC\
yACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLI\
AIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBA\
WoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACI\
AFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQ\
QFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LI\
AJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BM\
EEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIAR\
Q0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEAN\
gIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACI\
AE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BM\
CADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToAL\
CACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqI\
gFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBg\
AFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBA\
DYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQ\
AJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCF\
CACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCH\
CACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMD\
GELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2A\
hAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUD\
FsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCB\
CEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCD\
CACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2A\
hQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQ\
CACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABE\
CwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAI\
AFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMD\
EwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBA\
DYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcI\
AIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgA\
kGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEI\
AFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBA\
SEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgA\
EUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQ\
QE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgA\
S0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAI\
gAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCC\
yACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAAR\
Q0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFI\
AAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgA\
kEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2A\
gQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABN\
gIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC\
0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCC\
yABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgA\
iAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAAB\
EAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGB\
EBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+a\
i0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMA\
QsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQN\
gIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC\
0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcI\
AIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPN\
gIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC\
0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2\
MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMA\
QsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELI\
AEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBA\
n8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAA\
kAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACI\
ABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AI\
AEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMC\
wcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhI\
iMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZW\
lthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC\
0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC\
0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC\
0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC\
0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgA\
C0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AI\
ABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiB\
EF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrI\
AMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgA\
SACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDR\
Q0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQ\
ShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxD\
QBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLB\
gAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUB\
DYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2\
NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBj\
NAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0I\
gJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQ\
bTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCA\
CILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCD\
CIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQ\
X8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQ\
QAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABI\
AcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEf\
yAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECC\
wNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2A\
gQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2A\
gAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiA\
CAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA\
0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDB\
EBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAI\
AUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+/\
///B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA\
0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA\
0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAA\
kcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqI\
gNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQ\
ANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgB\
EEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEI\
ABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYI\
QcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4I\
ABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3A\
gAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBc\
jYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJ\
iAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgA\
UEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMI\
AAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCA\
AwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAI\
AI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAK\
AIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFN\
gIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiA\
igCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgC\
UEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgA\
TYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFN\
gIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmI\
AVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgA\
UEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggA\
kEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BC\
yADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyN\
gIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0\
AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAA\
AMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVua\
yBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDR\
SBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc\
3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsY\
mFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb\
3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92Y\
Wx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY\
29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhc\
gBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlI\
GFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsa\
WQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5nd\
GgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyY\
WN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY\
3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBja\
GFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0Z\
QBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX\
2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvb\
l9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZ\
CBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlI\
G9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwY\
WNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZ\
WN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ\
09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQAT\
kVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRV\
UVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX\
0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUA\
ENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QU\
k9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfU\
FJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIR\
VIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDV\
EVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT\
0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTV\
F9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFT\
lRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOV\
kFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVUR\
QBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fV\
kFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT\
01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMR\
QBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT\
19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQ\
U5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVV\
EhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYU\
EVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQ\
VRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSR\
UNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEA\
E5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtE\
gAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUD\
gAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzE\
wAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICA\
gICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICA\
gICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFA\
QIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5x\
AALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKA\
AsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQ\
bHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUW\
UxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((Y,P,e)=>{
const{Buffer:s}=e(4573);Y.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2Vudh\
V3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbn\
YMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIg\
ZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaH\
R0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodH\
RwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2\
dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW\
5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALg\
kXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAy\
ABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAk\
UNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIA\
ZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANg\
IYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQ\
MgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQ\
RAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIg\
JBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIg\
JFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQAC\
gCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAi\
ADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBw\
AgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38Dfi\
ABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0\
RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxA\
ELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsA\
ELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMg\
ycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQ\
tBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQ\
IMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9w\
AMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiw\
EMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnw\
EMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAk\
ACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFR\
YXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZ\
QBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIA\
EgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpw\
MLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNAC\
ADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBD\
YCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ\
4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQC\
ACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ\
0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIA\
JBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQ\
ACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIA\
IoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQ\
IAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAk\
ELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAd\
ABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDL\
MCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74Cvg\
K+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAi\
ACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQ\
EhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIg\
BB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJC\
EDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQ\
wWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCw\
NAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAG\
tB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9D\
tqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgAC\
EBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBai\
IBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT\
8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAw\
zZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBE\
cEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4x\
g2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQ\
FqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAE\
E6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8Cvw\
IBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvA\
IgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/w\
FxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDh\
MAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgAT\
YCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDc\
sBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIA\
IgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0\
EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIA\
RHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIA\
IoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAW\
ohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIA\
FBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCm\
sOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAH\
wBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDK\
oCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAE\
EBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBE\
BB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDL\
UCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDH\
YLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS\
0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAW\
ohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8Bbw\
sgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIA\
IoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAg\
AiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgAS\
AAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0\
EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQ\
EMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIg\
AgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAG\
sOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIA\
FBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIA\
QgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQC\
ABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkw\
IgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAi\
gCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIA\
EtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiAS\
EDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAG\
sOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQY\
kBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAk\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZ\
QBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIA\
EtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgAS\
AERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIA\
FBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAi\
AFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNg\
IADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQ\
MM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIA\
EgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQC\
ABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQ\
AAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIA\
BB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIA\
JBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIA\
EgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAU\
EBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6AC\
EDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsB\
c2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQ\
sgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQ\
MMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQ\
psIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQ\
FqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQ\
sgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAw\
y3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXAS\
EDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBAC\
EDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQ\
A2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDE\
EAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsg\
ELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHC\
ACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANg\
IcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAi\
gCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIA\
JBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdE\
HKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAy\
ACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQ\
RAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIA\
IgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAi\
AAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByR\
c2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQ\
sgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQ\
ELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2Ag\
wgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42Ah\
AgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbg\
sgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQT\
khAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAy\
ACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQ\
AsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAk\
AgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAE\
UEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAw\
JAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAw\
JAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDA\
xqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2Ag\
QgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAU\
YNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAH\
I7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACy\
AADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ\
82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCy\
ACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAi\
AANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAU\
EBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDF\
YLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAw\
w4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAy\
ACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHC\
ACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANg\
IEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCEC\
ACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDC\
sLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIg\
NFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDg\
IEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQ\
MMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAw\
whC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQ\
FqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIA\
JB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAE\
cNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIA\
RGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQ\
MMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAU\
EBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2Ah\
QgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHC\
ACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAk\
HIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCw\
sgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCT\
YCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAk\
EANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFC\
ACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAk\
EANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnB\
o2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBU\
UEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQb\
UaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQ\
A6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANg\
IYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDAC\
AAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIA\
BB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2\
IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYW\
FhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDw\
tBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDw\
tBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDw\
tBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC\
1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQ\
AiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIA\
FrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIA\
AgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQ\
AgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC\
8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAA\
AA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAg\
AiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0A\
BBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1N\
AAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQe\
wBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIA\
E2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRg\
RAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0Ig\
EgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeH\
EgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2Ag\
ggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0A\
AoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBAC\
AGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQ\
AhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZ\
TQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEG\
ohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBE\
EBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIA\
QCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/N\
MAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAw\
sgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0\
sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAA\
wHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIA\
FBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCC\
IBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtN\
AAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAy\
ABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgAS\
AFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIA\
EtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBG\
shASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIg\
VBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIA\
IgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAX\
I2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQd\
DTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QY\
zQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIA\
IgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQC\
ADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2Ag\
gLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0Qb\
zSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIA\
BBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAn\
I2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKA\
IAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIA\
IgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAn\
RBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAE\
EUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjN\
AAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAi\
ABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQX\
hxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQ\
EMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIA\
M2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQC\
AIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCk\
EQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAA\
gAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdm\
VyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3\
QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYW\
N0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW\
5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYW\
xsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm\
9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb2\
5fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcg\
BTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTE\
YgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZW\
N0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aA\
BJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYW\
xsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YW\
x1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbn\
MgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZX\
QgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2\
NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl\
9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcG\
FuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb2\
4gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYm\
FjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZX\
F1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0\
VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk\
5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTE\
FOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUE\
VfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU\
5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVE\
lBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk\
9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQU\
xFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQV\
RJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU\
4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU\
5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS\
1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cG\
VjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASF\
BFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS1\
9FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0\
VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV\
9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0\
xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVE\
VEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRA\
BIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQV\
RFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSE\
VOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU\
9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTU\
lUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAI\
sUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAG\
YUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAAL\
MRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAA\
IAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZW\
VlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACy\
FlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBA\
QEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAA\
AAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1\
RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((Y,P)=>{Object.defineProperty(P,"__esMo\
dule",{value:!0}),P.enumToMap=void 0;function e(s){const p={};return Object.keys(s).forEach(y=>{const F=s[y];typeof F=="number"&&(p[y]=F)}),p}t(e,"enumToMap"),P.
enumToMap=e}),7501:((Y,P,e)=>{const{kClients:s}=e(6443),p=e(7405),{kAgent:y,kMockAgentSet:F,kMockAgentGet:f,kDispatches:Q,kIsMockActive:a,kNetConnect:E,kGetNetConnect:A,
kOptions:c,kFactory:g}=e(1117),n=e(7365),B=e(4004),{matchValue:I,buildMockOptions:h}=e(3397),{InvalidArgumentError:k,UndiciError:S}=e(8707),L=e(883),M=e(1529),V=e(
6142);class b extends L{static{t(this,"MockAgent")}constructor(i){if(super(i),this[E]=!0,this[a]=!0,i?.agent&&typeof i.agent.dispatch!="function")throw new k("A\
rgument opts.agent must implement Agent");const r=i?.agent?i.agent:new p(i);this[y]=r,this[s]=r[s],this[c]=h(i)}get(i){let r=this[f](i);return r||(r=this[g](i),
this[F](i,r)),r}dispatch(i,r){return this.get(i.origin),this[y].dispatch(i,r)}async close(){await this[y].close(),this[s].clear()}deactivate(){this[a]=!1}activate(){
this[a]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="function"||i instanceof RegExp)Array.isArray(this[E])?this[E].push(i):this[E]=[i];else if(typeof i>
"u")this[E]=!0;else throw new k("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[E]=!1}get isMockActive(){return this[a]}[F](i,r){
this[s].set(i,r)}[g](i){const r=Object.assign({agent:this},this[c]);return this[c]&&this[c].connections===1?new n(i,r):new B(i,r)}[f](i){const r=this[s].get(i);
if(r)return r;if(typeof i!="string"){const u=this[g]("http://localhost:9999");return this[F](i,u),u}for(const[u,o]of Array.from(this[s]))if(o&&typeof u!="string"&&
I(u,i)){const w=this[g](i);return this[F](i,w),w[Q]=o[Q],w}}[A](){return this[E]}pendingInterceptors(){const i=this[s];return Array.from(i.entries()).flatMap(([
r,u])=>u[Q].map(o=>({...o,origin:r}))).filter(({pending:r})=>r)}assertNoPendingInterceptors({pendingInterceptorsFormatter:i=new V}={}){const r=this.pendingInterceptors();
if(r.length===0)return;const u=new M("interceptor","interceptors").pluralize(r.length);throw new S(`
${u.count} ${u.noun} ${u.is} pending:

${i.format(r)}
`.trim())}}Y.exports=b}),7365:((Y,P,e)=>{const{promisify:s}=e(7975),p=e(3701),{buildMockDispatch:y}=e(3397),{kDispatches:F,kMockAgent:f,kClose:Q,kOriginalClose:a,
kOrigin:E,kOriginalDispatch:A,kConnected:c}=e(1117),{MockInterceptor:g}=e(1511),n=e(6443),{InvalidArgumentError:B}=e(8707);class I extends p{static{t(this,"Mock\
Client")}constructor(k,S){if(super(k,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new B("Argument opts.agent must implement Agent");this[f]=S.agent,
this[E]=k,this[F]=[],this[c]=1,this[A]=this.dispatch,this[a]=this.close.bind(this),this.dispatch=y.call(this),this.close=this[Q]}get[n.kConnected](){return this[c]}intercept(k){
return new g(k,this[F])}async[Q](){await s(this[a])(),this[c]=0,this[f][n.kClients].delete(this[E])}}Y.exports=I}),2429:((Y,P,e)=>{const{UndiciError:s}=e(8707),
p=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class y extends s{static{t(this,"MockNotMatchedError")}constructor(f){super(f),Error.captureStackTrace(
this,y),this.name="MockNotMatchedError",this.message=f||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.
hasInstance](f){return f&&f[p]===!0}[p]=!0}Y.exports={MockNotMatchedError:y}}),1511:((Y,P,e)=>{const{getResponseData:s,buildKey:p,addMockDispatch:y}=e(3397),{kDispatches:F,
kDispatchKey:f,kDefaultHeaders:Q,kDefaultTrailers:a,kContentLength:E,kMockDispatch:A}=e(1117),{InvalidArgumentError:c}=e(8707),{buildURL:g}=e(3440);class n{static{
t(this,"MockScope")}constructor(h){this[A]=h}delay(h){if(typeof h!="number"||!Number.isInteger(h)||h<=0)throw new c("waitInMs must be a valid integer > 0");return this[A].
delay=h,this}persist(){return this[A].persist=!0,this}times(h){if(typeof h!="number"||!Number.isInteger(h)||h<=0)throw new c("repeatTimes must be a valid intege\
r > 0");return this[A].times=h,this}}class B{static{t(this,"MockInterceptor")}constructor(h,k){if(typeof h!="object")throw new c("opts must be an object");if(typeof h.
path>"u")throw new c("opts.path must be defined");if(typeof h.method>"u"&&(h.method="GET"),typeof h.path=="string")if(h.query)h.path=g(h.path,h.query);else{const S=new URL(
h.path,"data://");h.path=S.pathname+S.search}typeof h.method=="string"&&(h.method=h.method.toUpperCase()),this[f]=p(h),this[F]=k,this[Q]={},this[a]={},this[E]=!1}createMockScopeDispatchData({
statusCode:h,data:k,responseOptions:S}){const L=s(k),M=this[E]?{"content-length":L.length}:{},V={...this[Q],...M,...S.headers},b={...this[a],...S.trailers};return{
statusCode:h,data:k,headers:V,trailers:b}}validateReplyParameters(h){if(typeof h.statusCode>"u")throw new c("statusCode must be defined");if(typeof h.responseOptions!=
"object"||h.responseOptions===null)throw new c("responseOptions must be an object")}reply(h){if(typeof h=="function"){const M=t(b=>{const x=h(b);if(typeof x!="o\
bject"||x===null)throw new c("reply options callback must return an object");const i={data:"",responseOptions:{},...x};return this.validateReplyParameters(i),{...this.
createMockScopeDispatchData(i)}},"wrappedDefaultsCallback"),V=y(this[F],this[f],M);return new n(V)}const k={statusCode:h,data:arguments[1]===void 0?"":arguments[1],
responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(k);const S=this.createMockScopeDispatchData(k),L=y(this[F],this[f],S);return new n(
L)}replyWithError(h){if(typeof h>"u")throw new c("error must be defined");const k=y(this[F],this[f],{error:h});return new n(k)}defaultReplyHeaders(h){if(typeof h>
"u")throw new c("headers must be defined");return this[Q]=h,this}defaultReplyTrailers(h){if(typeof h>"u")throw new c("trailers must be defined");return this[a]=
h,this}replyContentLength(){return this[E]=!0,this}}Y.exports.MockInterceptor=B,Y.exports.MockScope=n}),4004:((Y,P,e)=>{const{promisify:s}=e(7975),p=e(628),{buildMockDispatch:y}=e(
3397),{kDispatches:F,kMockAgent:f,kClose:Q,kOriginalClose:a,kOrigin:E,kOriginalDispatch:A,kConnected:c}=e(1117),{MockInterceptor:g}=e(1511),n=e(6443),{InvalidArgumentError:B}=e(
8707);class I extends p{static{t(this,"MockPool")}constructor(k,S){if(super(k,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new B("Argument opts.ag\
ent must implement Agent");this[f]=S.agent,this[E]=k,this[F]=[],this[c]=1,this[A]=this.dispatch,this[a]=this.close.bind(this),this.dispatch=y.call(this),this.close=
this[Q]}get[n.kConnected](){return this[c]}intercept(k){return new g(k,this[F])}async[Q](){await s(this[a])(),this[c]=0,this[f][n.kClients].delete(this[E])}}Y.exports=
I}),1117:(Y=>{Y.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("disp\
atch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock\
 agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}}),3397:((Y,P,e)=>{const{MockNotMatchedError:s}=e(2429),{kDispatches:p,kMockAgent:y,kOriginalDispatch:F,kOrigin:f,kGetNetConnect:Q}=e(
1117),{buildURL:a}=e(3440),{STATUS_CODES:E}=e(7067),{types:{isPromise:A}}=e(7975);function c(C,l){return typeof C=="string"?C===l:C instanceof RegExp?C.test(l):
typeof C=="function"?C(l)===!0:!1}t(c,"matchValue");function g(C){return Object.fromEntries(Object.entries(C).map(([l,R])=>[l.toLocaleLowerCase(),R]))}t(g,"lowe\
rCaseEntries");function n(C,l){if(Array.isArray(C)){for(let R=0;R<C.length;R+=2)if(C[R].toLocaleLowerCase()===l.toLocaleLowerCase())return C[R+1];return}else return typeof C.
get=="function"?C.get(l):g(C)[l.toLocaleLowerCase()]}t(n,"getHeaderByName");function B(C){const l=C.slice(),R=[];for(let T=0;T<l.length;T+=2)R.push([l[T],l[T+1]]);
return Object.fromEntries(R)}t(B,"buildHeadersFromArray");function I(C,l){if(typeof C.headers=="function")return Array.isArray(l)&&(l=B(l)),C.headers(l?g(l):{});
if(typeof C.headers>"u")return!0;if(typeof l!="object"||typeof C.headers!="object")return!1;for(const[R,T]of Object.entries(C.headers)){const G=n(l,R);if(!c(T,G))
return!1}return!0}t(I,"matchHeaders");function h(C){if(typeof C!="string")return C;const l=C.split("?");if(l.length!==2)return C;const R=new URLSearchParams(l.pop());
return R.sort(),[...l,R.toString()].join("?")}t(h,"safeUrl");function k(C,{path:l,method:R,body:T,headers:G}){const J=c(C.path,l),v=c(C.method,R),sA=typeof C.body<
"u"?c(C.body,T):!0,QA=I(C,G);return J&&v&&sA&&QA}t(k,"matchKey");function S(C){return Buffer.isBuffer(C)||C instanceof Uint8Array||C instanceof ArrayBuffer?C:typeof C==
"object"?JSON.stringify(C):C.toString()}t(S,"getResponseData");function L(C,l){const R=l.query?a(l.path,l.query):l.path,T=typeof R=="string"?h(R):R;let G=C.filter(
({consumed:J})=>!J).filter(({path:J})=>c(h(J),T));if(G.length===0)throw new s(`Mock dispatch not matched for path '${T}'`);if(G=G.filter(({method:J})=>c(J,l.method)),
G.length===0)throw new s(`Mock dispatch not matched for method '${l.method}' on path '${T}'`);if(G=G.filter(({body:J})=>typeof J<"u"?c(J,l.body):!0),G.length===
0)throw new s(`Mock dispatch not matched for body '${l.body}' on path '${T}'`);if(G=G.filter(J=>I(J,l.headers)),G.length===0){const J=typeof l.headers=="object"?
JSON.stringify(l.headers):l.headers;throw new s(`Mock dispatch not matched for headers '${J}' on path '${T}'`)}return G[0]}t(L,"getMockDispatch");function M(C,l,R){
const T={timesInvoked:0,times:1,persist:!1,consumed:!1},G=typeof R=="function"?{callback:R}:{...R},J={...T,...l,pending:!0,data:{error:null,...G}};return C.push(
J),J}t(M,"addMockDispatch");function V(C,l){const R=C.findIndex(T=>T.consumed?k(T,l):!1);R!==-1&&C.splice(R,1)}t(V,"deleteMockDispatch");function b(C){const{path:l,
method:R,body:T,headers:G,query:J}=C;return{path:l,method:R,body:T,headers:G,query:J}}t(b,"buildKey");function x(C){const l=Object.keys(C),R=[];for(let T=0;T<l.
length;++T){const G=l[T],J=C[G],v=Buffer.from(`${G}`);if(Array.isArray(J))for(let sA=0;sA<J.length;++sA)R.push(v,Buffer.from(`${J[sA]}`));else R.push(v,Buffer.from(
`${J}`))}return R}t(x,"generateKeyValues");function i(C){return E[C]||"unknown"}t(i,"getStatusText");async function r(C){const l=[];for await(const R of C)l.push(
R);return Buffer.concat(l).toString("utf8")}t(r,"getResponse");function u(C,l){const R=b(C),T=L(this[p],R);T.timesInvoked++,T.data.callback&&(T.data={...T.data,
...T.data.callback(C)});const{data:{statusCode:G,data:J,headers:v,trailers:sA,error:QA},delay:EA,persist:BA}=T,{timesInvoked:lA,times:cA}=T;if(T.consumed=!BA&&lA>=
cA,T.pending=lA<cA,QA!==null)return V(this[p],R),l.onError(QA),!0;typeof EA=="number"&&EA>0?setTimeout(()=>{CA(this[p])},EA):CA(this[p]);function CA(pA,AA=J){const _=Array.
isArray(C.headers)?B(C.headers):C.headers,tA=typeof AA=="function"?AA({...C,headers:_}):AA;if(A(tA)){tA.then(q=>CA(pA,q));return}const Z=S(tA),IA=x(v),iA=x(sA);
l.onConnect?.(q=>l.onError(q),null),l.onHeaders?.(G,IA,kA,i(G)),l.onData?.(Buffer.from(Z)),l.onComplete?.(iA),V(pA,R)}t(CA,"handleReply");function kA(){}return t(
kA,"resume"),!0}t(u,"mockDispatch");function o(){const C=this[y],l=this[f],R=this[F];return t(function(G,J){if(C.isMockActive)try{u.call(this,G,J)}catch(v){if(v instanceof
s){const sA=C[Q]();if(sA===!1)throw new s(`${v.message}: subsequent request to origin ${l} was not allowed (net.connect disabled)`);if(w(sA,l))R.call(this,G,J);else
throw new s(`${v.message}: subsequent request to origin ${l} was not allowed (net.connect is not enabled for this origin)`)}else throw v}else R.call(this,G,J)},
"dispatch")}t(o,"buildMockDispatch");function w(C,l){const R=new URL(l);return C===!0?!0:!!(Array.isArray(C)&&C.some(T=>c(T,R.host)))}t(w,"checkNetConnect");function D(C){
if(C){const{agent:l,...R}=C;return R}}t(D,"buildMockOptions"),Y.exports={getResponseData:S,getMockDispatch:L,addMockDispatch:M,deleteMockDispatch:V,buildKey:b,generateKeyValues:x,
matchValue:c,getResponse:r,getStatusText:i,mockDispatch:u,buildMockDispatch:o,checkNetConnect:w,buildMockOptions:D,getHeaderByName:n,buildHeadersFromArray:B}}),
6142:((Y,P,e)=>{const{Transform:s}=e(7075),{Console:p}=e(7540),y=process.versions.icu?"✅":"Y ",F=process.versions.icu?"❌":"N ";Y.exports=class{static{t(this,
"PendingInterceptorsFormatter")}constructor({disableColors:Q}={}){this.transform=new s({transform(a,E,A){A(null,a)}}),this.logger=new p({stdout:this.transform,inspectOptions:{
colors:!Q&&!process.env.CI}})}format(Q){const a=Q.map(({method:E,path:A,data:{statusCode:c},persist:g,times:n,timesInvoked:B,origin:I})=>({Method:E,Origin:I,Path:A,
"Status code":c,Persistent:g?y:F,Invocations:B,Remaining:g?1/0:n-B}));return this.logger.table(a),this.transform.read().toString()}}}),1529:(Y=>{const P={pronoun:"\
it",is:"is",was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};Y.exports=class{static{t(this,"Pluralizer")}constructor(p,y){this.singular=
p,this.plural=y}pluralize(p){const y=p===1,F=y?P:e,f=y?this.singular:this.plural;return{...F,count:p,noun:f}}}}),6603:(Y=>{let P=0;const e=1e3,s=(e>>1)-1;let p;
const y=Symbol("kFastTimer"),F=[],f=-2,Q=-1,a=0,E=1;function A(){P+=s;let n=0,B=F.length;for(;n<B;){const I=F[n];I._state===a?(I._idleStart=P-s,I._state=E):I._state===
E&&P>=I._idleStart+I._idleTimeout&&(I._state=Q,I._idleStart=-1,I._onTimeout(I._timerArg)),I._state===Q?(I._state=f,--B!==0&&(F[n]=F[B])):++n}F.length=B,F.length!==
0&&c()}t(A,"onTick");function c(){p?p.refresh():(clearTimeout(p),p=setTimeout(A,s),p.unref&&p.unref())}t(c,"refreshTimeout");class g{static{t(this,"FastTimer")}[y]=!0;_state=f;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(B,I,h){
this._onTimeout=B,this._idleTimeout=I,this._timerArg=h,this.refresh()}refresh(){this._state===f&&F.push(this),(!p||F.length===1)&&c(),this._state=a}clear(){this.
_state=Q,this._idleStart=-1}}Y.exports={setTimeout(n,B,I){return B<=e?setTimeout(n,B,I):new g(n,B,I)},clearTimeout(n){n[y]?n.clear():clearTimeout(n)},setFastTimeout(n,B,I){
return new g(n,B,I)},clearFastTimeout(n){n.clear()},now(){return P},tick(n=0){P+=n-e+1,A(),A()},reset(){P=0,F.length=0,clearTimeout(p),p=null},kFastTimer:y}}),9634:((Y,P,e)=>{
const{kConstruct:s}=e(109),{urlEquals:p,getFieldValues:y}=e(6798),{kEnumerableProperty:F,isDisturbed:f}=e(3440),{webidl:Q}=e(5893),{Response:a,cloneResponse:E,fromInnerResponse:A}=e(
9051),{Request:c,fromInnerRequest:g}=e(9967),{kState:n}=e(3627),{fetching:B}=e(4398),{urlIsHttpHttpsScheme:I,createDeferredPromise:h,readAllBytes:k}=e(3168),S=e(
4589);class L{static{t(this,"Cache")}#A;constructor(){arguments[0]!==s&&Q.illegalConstructor(),Q.util.markAsUncloneable(this),this.#A=arguments[1]}async match(b,x={}){
Q.brandCheck(this,L);const i="Cache.match";Q.argumentLengthCheck(arguments,1,i),b=Q.converters.RequestInfo(b,i,"request"),x=Q.converters.CacheQueryOptions(x,i,"\
options");const r=this.#r(b,x,1);if(r.length!==0)return r[0]}async matchAll(b=void 0,x={}){Q.brandCheck(this,L);const i="Cache.matchAll";return b!==void 0&&(b=Q.
converters.RequestInfo(b,i,"request")),x=Q.converters.CacheQueryOptions(x,i,"options"),this.#r(b,x)}async add(b){Q.brandCheck(this,L);const x="Cache.add";Q.argumentLengthCheck(
arguments,1,x),b=Q.converters.RequestInfo(b,x,"request");const i=[b];return await this.addAll(i)}async addAll(b){Q.brandCheck(this,L);const x="Cache.addAll";Q.argumentLengthCheck(
arguments,1,x);const i=[],r=[];for(let T of b){if(T===void 0)throw Q.errors.conversionFailed({prefix:x,argument:"Argument 1",types:["undefined is not allowed"]});
if(T=Q.converters.RequestInfo(T),typeof T=="string")continue;const G=T[n];if(!I(G.url)||G.method!=="GET")throw Q.errors.exception({header:x,message:"Expected ht\
tp/s scheme when method is not GET."})}const u=[];for(const T of b){const G=new c(T)[n];if(!I(G.url))throw Q.errors.exception({header:x,message:"Expected http/s\
 scheme."});G.initiator="fetch",G.destination="subresource",r.push(G);const J=h();u.push(B({request:G,processResponse(v){if(v.type==="error"||v.status===206||v.
status<200||v.status>299)J.reject(Q.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(v.headersList.
contains("vary")){const sA=y(v.headersList.get("vary"));for(const QA of sA)if(QA==="*"){J.reject(Q.errors.exception({header:"Cache.addAll",message:"invalid vary\
 field value"}));for(const EA of u)EA.abort();return}}},processResponseEndOfBody(v){if(v.aborted){J.reject(new DOMException("aborted","AbortError"));return}J.resolve(
v)}})),i.push(J.promise)}const w=await Promise.all(i),D=[];let C=0;for(const T of w){const G={type:"put",request:r[C],response:T};D.push(G),C++}const l=h();let R=null;
try{this.#e(D)}catch(T){R=T}return queueMicrotask(()=>{R===null?l.resolve(void 0):l.reject(R)}),l.promise}async put(b,x){Q.brandCheck(this,L);const i="Cache.put";
Q.argumentLengthCheck(arguments,2,i),b=Q.converters.RequestInfo(b,i,"request"),x=Q.converters.Response(x,i,"response");let r=null;if(b instanceof c?r=b[n]:r=new c(
b)[n],!I(r.url)||r.method!=="GET")throw Q.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const u=x[n];if(u.status===206)
throw Q.errors.exception({header:i,message:"Got 206 status"});if(u.headersList.contains("vary")){const G=y(u.headersList.get("vary"));for(const J of G)if(J==="*")
throw Q.errors.exception({header:i,message:"Got * vary field value"})}if(u.body&&(f(u.body.stream)||u.body.stream.locked))throw Q.errors.exception({header:i,message:"\
Response body is locked or disturbed"});const o=E(u),w=h();if(u.body!=null){const J=u.body.stream.getReader();k(J).then(w.resolve,w.reject)}else w.resolve(void 0);
const D=[],C={type:"put",request:r,response:o};D.push(C);const l=await w.promise;o.body!=null&&(o.body.source=l);const R=h();let T=null;try{this.#e(D)}catch(G){
T=G}return queueMicrotask(()=>{T===null?R.resolve():R.reject(T)}),R.promise}async delete(b,x={}){Q.brandCheck(this,L);const i="Cache.delete";Q.argumentLengthCheck(
arguments,1,i),b=Q.converters.RequestInfo(b,i,"request"),x=Q.converters.CacheQueryOptions(x,i,"options");let r=null;if(b instanceof c){if(r=b[n],r.method!=="GET"&&
!x.ignoreMethod)return!1}else S(typeof b=="string"),r=new c(b)[n];const u=[],o={type:"delete",request:r,options:x};u.push(o);const w=h();let D=null,C;try{C=this.#e(
u)}catch(l){D=l}return queueMicrotask(()=>{D===null?w.resolve(!!C?.length):w.reject(D)}),w.promise}async keys(b=void 0,x={}){Q.brandCheck(this,L);const i="Cache\
.keys";b!==void 0&&(b=Q.converters.RequestInfo(b,i,"request")),x=Q.converters.CacheQueryOptions(x,i,"options");let r=null;if(b!==void 0)if(b instanceof c){if(r=
b[n],r.method!=="GET"&&!x.ignoreMethod)return[]}else typeof b=="string"&&(r=new c(b)[n]);const u=h(),o=[];if(b===void 0)for(const w of this.#A)o.push(w[0]);else{
const w=this.#t(r,x);for(const D of w)o.push(D[0])}return queueMicrotask(()=>{const w=[];for(const D of o){const C=g(D,new AbortController().signal,"immutable");
w.push(C)}u.resolve(Object.freeze(w))}),u.promise}#e(b){const x=this.#A,i=[...x],r=[],u=[];try{for(const o of b){if(o.type!=="delete"&&o.type!=="put")throw Q.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="delete"&&o.response!=null)throw Q.errors.
exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,r).length)throw new DOMException(
"???","InvalidStateError");let w;if(o.type==="delete"){if(w=this.#t(o.request,o.options),w.length===0)return[];for(const D of w){const C=x.indexOf(D);S(C!==-1),
x.splice(C,1)}}else if(o.type==="put"){if(o.response==null)throw Q.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an \
associated response"});const D=o.request;if(!I(D.url))throw Q.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(D.
method!=="GET")throw Q.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)throw Q.errors.exception({header:"Ca\
che.#batchCacheOperations",message:"options must not be defined"});w=this.#t(o.request);for(const C of w){const l=x.indexOf(C);S(l!==-1),x.splice(l,1)}x.push([o.
request,o.response]),r.push([o.request,o.response])}u.push([o.request,o.response])}return u}catch(o){throw this.#A.length=0,this.#A=i,o}}#t(b,x,i){const r=[],u=i??
this.#A;for(const o of u){const[w,D]=o;this.#n(b,w,D,x)&&r.push(o)}return r}#n(b,x,i=null,r){const u=new URL(b.url),o=new URL(x.url);if(r?.ignoreSearch&&(o.search=
"",u.search=""),!p(u,o,!0))return!1;if(i==null||r?.ignoreVary||!i.headersList.contains("vary"))return!0;const w=y(i.headersList.get("vary"));for(const D of w){if(D===
"*")return!1;const C=x.headersList.get(D),l=b.headersList.get(D);if(C!==l)return!1}return!0}#r(b,x,i=1/0){let r=null;if(b!==void 0)if(b instanceof c){if(r=b[n],
r.method!=="GET"&&!x.ignoreMethod)return[]}else typeof b=="string"&&(r=new c(b)[n]);const u=[];if(b===void 0)for(const w of this.#A)u.push(w[1]);else{const w=this.#t(
r,x);for(const D of w)u.push(D[1])}const o=[];for(const w of u){const D=A(w,"immutable");if(o.push(D.clone()),o.length>=i)break}return Object.freeze(o)}}Object.
defineProperties(L.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:F,matchAll:F,add:F,addAll:F,put:F,delete:F,keys:F});const M=[{key:"igno\
reSearch",converter:Q.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:Q.converters.boolean,defaultValue:t(()=>!1,"defaul\
tValue")},{key:"ignoreVary",converter:Q.converters.boolean,defaultValue:t(()=>!1,"defaultValue")}];Q.converters.CacheQueryOptions=Q.dictionaryConverter(M),Q.converters.
MultiCacheQueryOptions=Q.dictionaryConverter([...M,{key:"cacheName",converter:Q.converters.DOMString}]),Q.converters.Response=Q.interfaceConverter(a),Q.converters["\
sequence<RequestInfo>"]=Q.sequenceConverter(Q.converters.RequestInfo),Y.exports={Cache:L}}),3245:((Y,P,e)=>{const{kConstruct:s}=e(109),{Cache:p}=e(9634),{webidl:y}=e(
5893),{kEnumerableProperty:F}=e(3440);class f{static{t(this,"CacheStorage")}#A=new Map;constructor(){arguments[0]!==s&&y.illegalConstructor(),y.util.markAsUncloneable(
this)}async match(a,E={}){if(y.brandCheck(this,f),y.argumentLengthCheck(arguments,1,"CacheStorage.match"),a=y.converters.RequestInfo(a),E=y.converters.MultiCacheQueryOptions(
E),E.cacheName!=null){if(this.#A.has(E.cacheName)){const A=this.#A.get(E.cacheName);return await new p(s,A).match(a,E)}}else for(const A of this.#A.values()){const g=await new p(
s,A).match(a,E);if(g!==void 0)return g}}async has(a){y.brandCheck(this,f);const E="CacheStorage.has";return y.argumentLengthCheck(arguments,1,E),a=y.converters.
DOMString(a,E,"cacheName"),this.#A.has(a)}async open(a){y.brandCheck(this,f);const E="CacheStorage.open";if(y.argumentLengthCheck(arguments,1,E),a=y.converters.
DOMString(a,E,"cacheName"),this.#A.has(a)){const c=this.#A.get(a);return new p(s,c)}const A=[];return this.#A.set(a,A),new p(s,A)}async delete(a){y.brandCheck(this,
f);const E="CacheStorage.delete";return y.argumentLengthCheck(arguments,1,E),a=y.converters.DOMString(a,E,"cacheName"),this.#A.delete(a)}async keys(){return y.brandCheck(
this,f),[...this.#A.keys()]}}Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:F,has:F,open:F,delete:F,keys:F}),
Y.exports={CacheStorage:f}}),109:((Y,P,e)=>{Y.exports={kConstruct:e(6443).kConstruct}}),6798:((Y,P,e)=>{const s=e(4589),{URLSerializer:p}=e(1900),{isValidHeaderName:y}=e(
3168);function F(Q,a,E=!1){const A=p(Q,E),c=p(a,E);return A===c}t(F,"urlEquals");function f(Q){s(Q!==null);const a=[];for(let E of Q.split(","))E=E.trim(),y(E)&&
a.push(E);return a}t(f,"getFieldValues"),Y.exports={urlEquals:F,getFieldValues:f}}),1276:(Y=>{Y.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
9061:((Y,P,e)=>{const{parseSetCookie:s}=e(1978),{stringify:p}=e(7797),{webidl:y}=e(5893),{Headers:F}=e(660);function f(A){y.argumentLengthCheck(arguments,1,"get\
Cookies"),y.brandCheck(A,F,{strict:!1});const c=A.get("cookie"),g={};if(!c)return g;for(const n of c.split(";")){const[B,...I]=n.split("=");g[B.trim()]=I.join("\
=")}return g}t(f,"getCookies");function Q(A,c,g){y.brandCheck(A,F,{strict:!1});const n="deleteCookie";y.argumentLengthCheck(arguments,2,n),c=y.converters.DOMString(
c,n,"name"),g=y.converters.DeleteCookieAttributes(g),E(A,{name:c,value:"",expires:new Date(0),...g})}t(Q,"deleteCookie");function a(A){y.argumentLengthCheck(arguments,
1,"getSetCookies"),y.brandCheck(A,F,{strict:!1});const c=A.getSetCookie();return c?c.map(g=>s(g)):[]}t(a,"getSetCookies");function E(A,c){y.argumentLengthCheck(
arguments,2,"setCookie"),y.brandCheck(A,F,{strict:!1}),c=y.converters.Cookie(c);const g=p(c);g&&A.append("Set-Cookie",g)}t(E,"setCookie"),y.converters.DeleteCookieAttributes=
y.dictionaryConverter([{converter:y.nullableConverter(y.converters.DOMString),key:"path",defaultValue:t(()=>null,"defaultValue")},{converter:y.nullableConverter(
y.converters.DOMString),key:"domain",defaultValue:t(()=>null,"defaultValue")}]),y.converters.Cookie=y.dictionaryConverter([{converter:y.converters.DOMString,key:"\
name"},{converter:y.converters.DOMString,key:"value"},{converter:y.nullableConverter(A=>typeof A=="number"?y.converters["unsigned long long"](A):new Date(A)),key:"\
expires",defaultValue:t(()=>null,"defaultValue")},{converter:y.nullableConverter(y.converters["long long"]),key:"maxAge",defaultValue:t(()=>null,"defaultValue")},
{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:t(()=>null,"defaultValue")},{converter:y.nullableConverter(y.converters.DOMString),
key:"path",defaultValue:t(()=>null,"defaultValue")},{converter:y.nullableConverter(y.converters.boolean),key:"secure",defaultValue:t(()=>null,"defaultValue")},{
converter:y.nullableConverter(y.converters.boolean),key:"httpOnly",defaultValue:t(()=>null,"defaultValue")},{converter:y.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:y.sequenceConverter(y.converters.DOMString),key:"unparsed",defaultValue:t(()=>new Array(0),"defaultValue")}]),Y.exports={getCookies:f,
deleteCookie:Q,getSetCookies:a,setCookie:E}}),1978:((Y,P,e)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:p}=e(1276),{isCTLExcludingHtab:y}=e(7797),{collectASequenceOfCodePointsFast:F}=e(
1900),f=e(4589);function Q(E){if(y(E))return null;let A="",c="",g="",n="";if(E.includes(";")){const B={position:0};A=F(";",E,B),c=E.slice(B.position)}else A=E;if(!A.
includes("="))n=A;else{const B={position:0};g=F("=",A,B),n=A.slice(B.position+1)}return g=g.trim(),n=n.trim(),g.length+n.length>s?null:{name:g,value:n,...a(c)}}
t(Q,"parseSetCookie");function a(E,A={}){if(E.length===0)return A;f(E[0]===";"),E=E.slice(1);let c="";E.includes(";")?(c=F(";",E,{position:0}),E=E.slice(c.length)):
(c=E,E="");let g="",n="";if(c.includes("=")){const I={position:0};g=F("=",c,I),n=c.slice(I.position+1)}else g=c;if(g=g.trim(),n=n.trim(),n.length>p)return a(E,A);
const B=g.toLowerCase();if(B==="expires"){const I=new Date(n);A.expires=I}else if(B==="max-age"){const I=n.charCodeAt(0);if((I<48||I>57)&&n[0]!=="-"||!/^\d+$/.test(
n))return a(E,A);const h=Number(n);A.maxAge=h}else if(B==="domain"){let I=n;I[0]==="."&&(I=I.slice(1)),I=I.toLowerCase(),A.domain=I}else if(B==="path"){let I="";
n.length===0||n[0]!=="/"?I="/":I=n,A.path=I}else if(B==="secure")A.secure=!0;else if(B==="httponly")A.httpOnly=!0;else if(B==="samesite"){const I=n.toLowerCase();
I==="none"?A.sameSite="None":I==="strict"?A.sameSite="Strict":I==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${g}=${n}`);return a(E,A)}t(a,
"parseUnparsedAttributes"),Y.exports={parseSetCookie:Q,parseUnparsedAttributes:a}}),7797:(Y=>{function P(g){for(let n=0;n<g.length;++n){const B=g.charCodeAt(n);
if(B>=0&&B<=8||B>=10&&B<=31||B===127)return!0}return!1}t(P,"isCTLExcludingHtab");function e(g){for(let n=0;n<g.length;++n){const B=g.charCodeAt(n);if(B<33||B>126||
B===34||B===40||B===41||B===60||B===62||B===64||B===44||B===59||B===58||B===92||B===47||B===91||B===93||B===63||B===61||B===123||B===125)throw new Error("Invali\
d cookie name")}}t(e,"validateCookieName");function s(g){let n=g.length,B=0;if(g[0]==='"'){if(n===1||g[n-1]!=='"')throw new Error("Invalid cookie value");--n,++B}
for(;B<n;){const I=g.charCodeAt(B++);if(I<33||I>126||I===34||I===44||I===59||I===92)throw new Error("Invalid cookie value")}}t(s,"validateCookieValue");function p(g){
for(let n=0;n<g.length;++n){const B=g.charCodeAt(n);if(B<32||B>126||B===59)throw new Error("Invalid cookie path")}}t(p,"validateCookiePath");function y(g){return g>=
48&&g<=57||g>=65&&g<=90||g>=97&&g<=122}t(y,"isLetterOrDigit");function F(g){if(g===" ")return;if(g.length>255)throw new Error("Invalid cookie domain");let n=0;for(let B=0;B<
g.length;++B){const I=g.charCodeAt(B);if(I===46){if(n===0)throw new Error("Invalid cookie domain");if(g.charCodeAt(B-1)===45)throw new Error("Invalid cookie dom\
ain");n=0;continue}if(n===0&&!y(I))throw new Error("Invalid cookie domain");if(!y(I)&&I!==45)throw new Error("Invalid cookie domain");if(++n>63)throw new Error(
"Invalid cookie domain")}if(n===0||g.charCodeAt(g.length-1)===45)throw new Error("Invalid cookie domain")}t(F,"validateCookieDomain");const f=["Sun","Mon","Tue",
"Wed","Thu","Fri","Sat"],Q=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],a=Array(61).fill(0).map((g,n)=>n.toString().padStart(2,"0"));
function E(g){return typeof g=="number"&&(g=new Date(g)),`${f[g.getUTCDay()]}, ${a[g.getUTCDate()]} ${Q[g.getUTCMonth()]} ${g.getUTCFullYear()} ${a[g.getUTCHours()]}\
:${a[g.getUTCMinutes()]}:${a[g.getUTCSeconds()]} GMT`}t(E,"toIMFDate");function A(g){if(g<0)throw new Error("Invalid cookie max-age")}t(A,"validateCookieMaxAge");
function c(g){if(g.name.length===0)return null;e(g.name),s(g.value);const n=[`${g.name}=${g.value}`];g.name.startsWith("__Secure-")&&(g.secure=!0),g.name.startsWith(
"__Host-")&&(g.secure=!0,g.domain=null,g.path="/"),g.secure&&n.push("Secure"),g.httpOnly&&n.push("HttpOnly"),typeof g.maxAge=="number"&&(A(g.maxAge),n.push(`Max\
-Age=${g.maxAge}`)),g.domain&&(F(g.domain),n.push(`Domain=${g.domain}`)),g.path&&(p(g.path),n.push(`Path=${g.path}`)),g.expires&&g.expires.toString()!=="Invalid\
 Date"&&n.push(`Expires=${E(g.expires)}`),g.sameSite&&n.push(`SameSite=${g.sameSite}`);for(const B of g.unparsed){if(!B.includes("="))throw new Error("Invalid u\
nparsed");const[I,...h]=B.split("="),k=I.trim(),S=h.join("=");e(k),s(S),n.push(`${k}=${S}`)}return n.join("; ")}t(c,"stringify"),Y.exports={isCTLExcludingHtab:P,
validateCookieName:e,validateCookiePath:p,validateCookieValue:s,toIMFDate:E,stringify:c}}),4031:((Y,P,e)=>{const s=e(4573),{Transform:p}=e(7075),{isASCIINumber:y,
isValidLastEventId:F}=e(4811),f=[239,187,191],Q=10,a=13,E=58,A=32,c=s.kStringMaxLength,g=Buffer.from("data"),n=Buffer.from("event"),B=Buffer.from("id"),I=Buffer.
from("retry"),h=1024,k=131072,S=128;function L(i,r){if(r>=i.length)return!1;for(let u=r;u<i.length;u++)if(i[u]<48||i[u]>57)return!1;return!0}t(L,"isASCIINumberB\
ytes");function M(i,r){for(let u=r;u<i.length;u++)if(i[u]===0)return!1;return!0}t(M,"isValidLastEventIdBytes");function V(i,r,u){if(r!==u.length)return!1;for(let o=0;o<
r;o++)if(i[o]!==u[o])return!1;return!0}t(V,"isFieldName");function b(){const i=new Error("EventSource message size exceeded");return i.aborted=!1,i}t(b,"createM\
axEventSizeExceededError");class x extends p{static{t(this,"EventSourceStream")}state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(r={}){
r.readableObjectMode=!0,super(r),this.state=r.eventSourceSettings||{},this.maxEventSize=r.maxEventSize??c;const u=this.maxEventSize>0?Math.min(k,Math.max(h,Math.
floor(this.maxEventSize/S))):0;this.maxDataLines=u,this.maxBufferedChunks=u,r.push&&(this.push=r.push)}_transform(r,u,o){if(r.length===0){o();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&r[0]!==Q&&r[0]!==a){o(b());return}if(this.chunks.push(r),this.checkBOM&&this.handleBOM()){o();return}for(;this.hasCurrentByte();){
const w=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(w===Q){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(w===Q||
w===a){w===a&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(w===Q||w===a){w===a&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(D){o(D);return}this.consumeCurrentByte(),this.eventEndCheck=
!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){o(b());return}this.advanceCursor()}o()}_destroy(r,u){this.chunks.length=0,this.clearEvent(),
super._destroy(r,u)}parseLine(r,u){if(r.length===0)return;const o=r.indexOf(E);if(o===0)return;let w=r.length,D=r.length;if(o!==-1&&(w=o,D=o+1,r[D]===A&&++D),V(
r,w,g)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw b();const C=r.length-D,l=this.eventFieldSizes.data+(u.data===void 0?0:1)+C;this.setEventFieldSize(
"data",l);const R=r.toString("utf8",D);u.data===void 0?u.data=R:u.data+=`
${R}`,this.dataLineCount++;return}if(V(r,w,I)){L(r,D)&&(this.setEventFieldSize("retry",r.length-D),u.retry=r.toString("utf8",D));return}if(V(r,w,B)){M(r,D)&&(this.
setEventFieldSize("id",r.length-D),u.id=r.toString("utf8",D));return}V(r,w,n)&&D<r.length&&(this.setEventFieldSize("event",r.length-D),u.event=r.toString("utf8",
D))}setEventFieldSize(r,u){const o=this.eventSize-this.eventFieldSizes[r]+u;if(this.maxEventSize>0&&o>this.maxEventSize)throw b();this.eventSize=o,this.eventFieldSizes[r]=
u}processEvent(r){r.retry&&y(r.retry)&&(this.state.reconnectionTime=parseInt(r.retry,10)),r.id&&F(r.id)&&(this.state.lastEventId=r.id),r.data!==void 0&&this.push(
{type:r.event||"message",options:{data:r.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){const r=this.lineChunkIndex;this.chunks.splice(0,r),this.lineChunkIndex=0,this.chunkIndex-=r}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);const r=[];let u=0;for(let o=this.lineChunkIndex;o<=this.chunkIndex;o++){const w=this.chunks[o],D=o===this.lineChunkIndex?this.linePos:
0,C=o===this.chunkIndex?this.pos:w.length,l=w.subarray(D,C);u+=l.length,r.push(l)}return Buffer.concat(r,u)}peekBufferedByte(r){let u=this.lineChunkIndex,o=this.
linePos;for(;u<this.chunks.length;){const w=this.chunks[u],D=w.length-o;if(r<D)return w[o+r];r-=D,u++,o=0}}discardLeadingBytes(r){for(;r>0&&this.lineChunkIndex<
this.chunks.length;){const o=this.chunks[this.lineChunkIndex].length-this.linePos;r<o?(this.linePos+=r,r=0):(r-=o,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=
this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const r=this.peekBufferedByte(0),u=this.peekBufferedByte(1),o=this.peekBufferedByte(
2);return u===void 0?(r===f[0]||(this.checkBOM=!1),!0):o===void 0?r===f[0]&&u===f[1]?!0:(this.checkBOM=!1,!1):(r===f[0]&&u===f[1]&&o===f[2]&&this.discardLeadingBytes(
3),this.checkBOM=!1,!this.hasCurrentByte())}}Y.exports={EventSourceStream:x}}),1238:((Y,P,e)=>{const{pipeline:s}=e(7075),{fetching:p}=e(4398),{makeRequest:y}=e(
9967),{webidl:F}=e(5893),{EventSourceStream:f}=e(4031),{parseMIMEType:Q}=e(1900),{createFastMessageEvent:a}=e(5188),{isNetworkError:E}=e(9051),{delay:A}=e(4811),
{kEnumerableProperty:c}=e(3440),{environmentSettingsObject:g}=e(3168),{getGlobalDispatcher:n}=e(2581);let B=!1;const I=3e3,h=0,k=1,S=2,L="anonymous",M="use-cred\
entials";class V extends EventTarget{static{t(this,"EventSource")}#A={open:null,error:null,message:null};#e=null;#t=!1;#n=h;#r=null;#s=null;#o;#i;constructor(i,r={}){
super(),F.util.markAsUncloneable(this);const u="EventSource constructor";F.argumentLengthCheck(arguments,1,u),B||(B=!0,process.emitWarning("EventSource is exper\
imental, expect them to change at any time.",{code:"UNDICI-ES"})),i=F.converters.USVString(i,u,"url"),r=F.converters.EventSourceInitDict(r,u,"eventSourceInitDic\
t"),this.#o=r.dispatcher,this.#i={lastEventId:"",reconnectionTime:I};const o=g;let w;try{w=new URL(i,o.settingsObject.baseUrl),this.#i.origin=w.origin}catch(l){
throw new DOMException(l,"SyntaxError")}this.#e=w.href;let D=L;r.withCredentials&&(D=M,this.#t=!0);const C={redirect:"follow",keepalive:!0,mode:"cors",credentials:D===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};C.client=g.settingsObject,C.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],C.cache=
"no-store",C.initiator="other",C.urlList=[new URL(this.#e)],this.#r=y(C),this.#g()}get readyState(){return this.#n}get url(){return this.#e}get withCredentials(){
return this.#t}#g(){if(this.#n===S)return;this.#n=h;const i={request:this.#r,dispatcher:this.#o},r=t(u=>{E(u)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#Q()},"processEventSourceEndOfBody");i.processResponseEndOfBody=r,i.processResponse=u=>{if(E(u))if(u.aborted){this.close(),this.dispatchEvent(new Event("er\
ror"));return}else{this.#Q();return}const o=u.headersList.get("content-type",!0),w=o!==null?Q(o):"failure",D=w!=="failure"&&w.essence==="text/event-stream";if(u.
status!==200||D===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#n=k,this.dispatchEvent(new Event("open")),this.#i.origin=u.urlList[u.urlList.
length-1].origin;const C=new f({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.maxEventSize,push:t(l=>{this.dispatchEvent(a(l.type,l.options))},
"push")});s(u.body.stream,C,l=>{l?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=p(i)}async#Q(){this.#n!==S&&(this.#n=h,this.dispatchEvent(
new Event("error")),await A(this.#i.reconnectionTime),this.#n===h&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),
this.#g()))}close(){F.brandCheck(this,V),this.#n!==S&&(this.#n=S,this.#s.abort(),this.#r=null)}get onopen(){return this.#A.open}set onopen(i){this.#A.open&&this.
removeEventListener("open",this.#A.open),typeof i=="function"?(this.#A.open=i,this.addEventListener("open",i)):this.#A.open=null}get onmessage(){return this.#A.
message}set onmessage(i){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof i=="function"?(this.#A.message=i,this.addEventListener("mes\
sage",i)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(i){this.#A.error&&this.removeEventListener("error",this.#A.error),typeof i=="funct\
ion"?(this.#A.error=i,this.addEventListener("error",i)):this.#A.error=null}}const b={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:h,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:k,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:S,writable:!1}};Object.defineProperties(
V,b),Object.defineProperties(V.prototype,b),Object.defineProperties(V.prototype,{close:c,onerror:c,onmessage:c,onopen:c,readyState:c,url:c,withCredentials:c}),F.
converters.EventSourceInitDict=F.dictionaryConverter([{key:"withCredentials",converter:F.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"dispatc\
her",converter:F.converters.any,defaultValue:t(()=>n(),"defaultValue")}]),Y.exports={EventSource:V,defaultReconnectionTime:I}}),4811:(Y=>{function P(p){return p.
indexOf("\0")===-1}t(P,"isValidLastEventId");function e(p){if(p.length===0)return!1;for(let y=0;y<p.length;y++)if(p.charCodeAt(y)<48||p.charCodeAt(y)>57)return!1;
return!0}t(e,"isASCIINumber");function s(p){return new Promise(y=>{setTimeout(y,p).unref()})}t(s,"delay"),Y.exports={isValidLastEventId:P,isASCIINumber:e,delay:s}}),
4492:((Y,P,e)=>{const s=e(3440),{ReadableStreamFrom:p,isBlobLike:y,isReadableStreamLike:F,readableStreamClose:f,createDeferredPromise:Q,fullyReadBody:a,extractMimeType:E,
utf8DecodeBytes:A}=e(3168),{FormData:c}=e(5910),{kState:g}=e(3627),{webidl:n}=e(5893),{Blob:B}=e(4573),I=e(4589),{isErrored:h,isDisturbed:k}=e(7075),{isArrayBuffer:S}=e(
3429),{serializeAMimeType:L}=e(1900),{multipartFormDataParser:M}=e(116);let V;try{const v=e(7598);V=t(sA=>v.randomInt(0,sA),"random")}catch{V=t(v=>Math.floor(Math.
random(v)),"random")}const b=new TextEncoder;function x(){}t(x,"noop");const i=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0;let r;i&&(r=new FinalizationRegistry(
v=>{const sA=v.deref();sA&&!sA.locked&&!k(sA)&&!h(sA)&&sA.cancel("Response object has been garbage collected").catch(x)}));function u(v,sA=!1){let QA=null;v instanceof
ReadableStream?QA=v:y(v)?QA=v.stream():QA=new ReadableStream({async pull(kA){const pA=typeof BA=="string"?b.encode(BA):BA;pA.byteLength&&kA.enqueue(pA),queueMicrotask(
()=>f(kA))},start(){},type:"bytes"}),I(F(QA));let EA=null,BA=null,lA=null,cA=null;if(typeof v=="string")BA=v,cA="text/plain;charset=UTF-8";else if(v instanceof URLSearchParams)
BA=v.toString(),cA="application/x-www-form-urlencoded;charset=UTF-8";else if(S(v))BA=new Uint8Array(v.slice());else if(ArrayBuffer.isView(v))BA=new Uint8Array(v.
buffer.slice(v.byteOffset,v.byteOffset+v.byteLength));else if(s.isFormDataLike(v)){const kA=`----formdata-undici-0${`${V(1e11)}`.padStart(11,"0")}`,pA=`--${kA}\r\

Content-Disposition: form-data`;const AA=t(q=>q.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),_=t(q=>q.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),tA=[],Z=new Uint8Array([13,10]);lA=0;let IA=!1;for(const[q,X]of v)if(typeof X=="string"){const nA=b.encode(pA+`; name="${AA(_(q))}"\r
\r
${_(X)}\r
`);tA.push(nA),lA+=nA.byteLength}else{const nA=b.encode(`${pA}; name="${AA(_(q))}"`+(X.name?`; filename="${AA(X.name)}"`:"")+`\r
Content-Type: ${X.type||"application/octet-stream"}\r
\r
`);tA.push(nA,X,Z),typeof X.size=="number"?lA+=nA.byteLength+X.size+Z.byteLength:IA=!0}const iA=b.encode(`--${kA}--\r
`);tA.push(iA),lA+=iA.byteLength,IA&&(lA=null),BA=v,EA=t(async function*(){for(const q of tA)q.stream?yield*q.stream():yield q},"action"),cA=`multipart/form-dat\
a; boundary=${kA}`}else if(y(v))BA=v,lA=v.size,v.type&&(cA=v.type);else if(typeof v[Symbol.asyncIterator]=="function"){if(sA)throw new TypeError("keepalive");if(s.
isDisturbed(v)||v.locked)throw new TypeError("Response body object should not be disturbed or locked");QA=v instanceof ReadableStream?v:p(v)}if((typeof BA=="str\
ing"||s.isBuffer(BA))&&(lA=Buffer.byteLength(BA)),EA!=null){let kA;QA=new ReadableStream({async start(){kA=EA(v)[Symbol.asyncIterator]()},async pull(pA){const{value:AA,
done:_}=await kA.next();if(_)queueMicrotask(()=>{pA.close(),pA.byobRequest?.respond(0)});else if(!h(QA)){const tA=new Uint8Array(AA);tA.byteLength&&pA.enqueue(tA)}
return pA.desiredSize>0},async cancel(pA){await kA.return()},type:"bytes"})}return[{stream:QA,source:BA,length:lA},cA]}t(u,"extractBody");function o(v,sA=!1){return v instanceof
ReadableStream&&(I(!s.isDisturbed(v),"The body has already been consumed."),I(!v.locked,"The stream is locked.")),u(v,sA)}t(o,"safelyExtractBody");function w(v,sA){
const[QA,EA]=sA.stream.tee();return sA.stream=QA,{stream:EA,length:sA.length,source:sA.source}}t(w,"cloneBody");function D(v){if(v.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}t(D,"throwIfAborted");function C(v){return{blob(){return R(this,QA=>{let EA=J(this);return EA===null?EA="":EA&&(EA=L(
EA)),new B([QA],{type:EA})},v)},arrayBuffer(){return R(this,QA=>new Uint8Array(QA).buffer,v)},text(){return R(this,A,v)},json(){return R(this,G,v)},formData(){return R(
this,QA=>{const EA=J(this);if(EA!==null)switch(EA.essence){case"multipart/form-data":{const BA=M(QA,EA);if(BA==="failure")throw new TypeError("Failed to parse b\
ody as FormData.");const lA=new c;return lA[g]=BA,lA}case"application/x-www-form-urlencoded":{const BA=new URLSearchParams(QA.toString()),lA=new c;for(const[cA,
CA]of BA)lA.append(cA,CA);return lA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},v)},bytes(){
return R(this,QA=>new Uint8Array(QA),v)}}}t(C,"bodyMixinMethods");function l(v){Object.assign(v.prototype,C(v))}t(l,"mixinBody");async function R(v,sA,QA){if(n.
brandCheck(v,QA),T(v))throw new TypeError("Body is unusable: Body has already been read");D(v[g]);const EA=Q(),BA=t(cA=>EA.reject(cA),"errorSteps"),lA=t(cA=>{try{
EA.resolve(sA(cA))}catch(CA){BA(CA)}},"successSteps");return v[g].body==null?(lA(Buffer.allocUnsafe(0)),EA.promise):(await a(v[g].body,lA,BA),EA.promise)}t(R,"c\
onsumeBody");function T(v){const sA=v[g].body;return sA!=null&&(sA.stream.locked||s.isDisturbed(sA.stream))}t(T,"bodyUnusable");function G(v){return JSON.parse(
A(v))}t(G,"parseJSONFromBytes");function J(v){const sA=v[g].headersList,QA=E(sA);return QA==="failure"?null:QA}t(J,"bodyMimeType"),Y.exports={extractBody:u,safelyExtractBody:o,
cloneBody:w,mixinBody:l,streamRegistry:r,hasFinalizationRegistry:i,bodyUnusable:T}}),4495:(Y=>{const P=["GET","HEAD","POST"],e=new Set(P),s=[101,204,205,304],p=[
301,302,303,307,308],y=new Set(p),F=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103",
"104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540",
"548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","66\
67","6668","6669","6679","6697","10080"],f=new Set(F),Q=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross\
-origin","strict-origin-when-cross-origin","unsafe-url"],a=new Set(Q),E=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],c=new Set(A),g=["navigate",
"same-origin","no-cors","cors"],n=["omit","same-origin","include"],B=["default","no-store","reload","no-cache","force-cache","only-if-cached"],I=["content-encod\
ing","content-language","content-location","content-type","content-length"],h=["half"],k=["CONNECT","TRACE","TRACK"],S=new Set(k),L=["audio","audioworklet","fon\
t","image","manifest","paintworklet","script","style","track","video","xslt",""],M=new Set(L);Y.exports={subresource:L,forbiddenMethods:k,requestBodyHeader:I,referrerPolicy:Q,
requestRedirect:E,requestMode:g,requestCredentials:n,requestCache:B,redirectStatus:p,corsSafeListedMethods:P,nullBodyStatus:s,safeMethods:A,badPorts:F,requestDuplex:h,
subresourceSet:M,badPortsSet:f,redirectStatusSet:y,corsSafeListedMethodsSet:e,safeMethodsSet:c,forbiddenMethodsSet:S,referrerPolicySet:a}}),1900:((Y,P,e)=>{const s=e(
4589),p=new TextEncoder,y=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,F=/[\u000A\u000D\u0009\u0020]/,f=/[\u0009\u000A\u000C\u000D\u0020]/g,Q=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function a(o){s(o.protocol==="data:");let w=E(o,!0);w=w.slice(5);const D={position:0};let C=c(",",w,D);const l=C.length;if(C=x(C,!0,!0),D.position>=w.length)return"\
failure";D.position++;const R=w.slice(l+1);let T=g(R);if(/;(\u0020){0,}base64$/i.test(C)){const J=r(T);if(T=k(J),T==="failure")return"failure";C=C.slice(0,-6),C=
C.replace(/(\u0020)+$/,""),C=C.slice(0,-1)}C.startsWith(";")&&(C="text/plain"+C);let G=h(C);return G==="failure"&&(G=h("text/plain;charset=US-ASCII")),{mimeType:G,
body:T}}t(a,"dataURLProcessor");function E(o,w=!1){if(!w)return o.href;const D=o.href,C=o.hash.length,l=C===0?D:D.substring(0,D.length-C);return!C&&D.endsWith("\
#")?l.slice(0,-1):l}t(E,"URLSerializer");function A(o,w,D){let C="";for(;D.position<w.length&&o(w[D.position]);)C+=w[D.position],D.position++;return C}t(A,"coll\
ectASequenceOfCodePoints");function c(o,w,D){const C=w.indexOf(o,D.position),l=D.position;return C===-1?(D.position=w.length,w.slice(l)):(D.position=C,w.slice(l,
D.position))}t(c,"collectASequenceOfCodePointsFast");function g(o){const w=p.encode(o);return I(w)}t(g,"stringPercentDecode");function n(o){return o>=48&&o<=57||
o>=65&&o<=70||o>=97&&o<=102}t(n,"isHexCharByte");function B(o){return o>=48&&o<=57?o-48:(o&223)-55}t(B,"hexByteToNumber");function I(o){const w=o.length,D=new Uint8Array(
w);let C=0;for(let l=0;l<w;++l){const R=o[l];R!==37?D[C++]=R:R===37&&!(n(o[l+1])&&n(o[l+2]))?D[C++]=37:(D[C++]=B(o[l+1])<<4|B(o[l+2]),l+=2)}return w===C?D:D.subarray(
0,C)}t(I,"percentDecode");function h(o){o=V(o,!0,!0);const w={position:0},D=c("/",o,w);if(D.length===0||!y.test(D)||w.position>o.length)return"failure";w.position++;
let C=c(";",o,w);if(C=V(C,!1,!0),C.length===0||!y.test(C))return"failure";const l=D.toLowerCase(),R=C.toLowerCase(),T={type:l,subtype:R,parameters:new Map,essence:`${l}\
/${R}`};for(;w.position<o.length;){w.position++,A(v=>F.test(v),o,w);let G=A(v=>v!==";"&&v!=="=",o,w);if(G=G.toLowerCase(),w.position<o.length){if(o[w.position]===
";")continue;w.position++}if(w.position>o.length)break;let J=null;if(o[w.position]==='"')J=S(o,w,!0),c(";",o,w);else if(J=c(";",o,w),J=V(J,!1,!0),J.length===0)continue;
G.length!==0&&y.test(G)&&(J.length===0||Q.test(J))&&!T.parameters.has(G)&&T.parameters.set(G,J)}return T}t(h,"parseMIMEType");function k(o){o=o.replace(f,"");let w=o.
length;if(w%4===0&&o.charCodeAt(w-1)===61&&(--w,o.charCodeAt(w-1)===61&&--w),w%4===1||/[^+/0-9A-Za-z]/.test(o.length===w?o:o.substring(0,w)))return"failure";const D=Buffer.
from(o,"base64");return new Uint8Array(D.buffer,D.byteOffset,D.byteLength)}t(k,"forgivingBase64");function S(o,w,D){const C=w.position;let l="";for(s(o[w.position]===
'"'),w.position++;l+=A(T=>T!=='"'&&T!=="\\",o,w),!(w.position>=o.length);){const R=o[w.position];if(w.position++,R==="\\"){if(w.position>=o.length){l+="\\";break}
l+=o[w.position],w.position++}else{s(R==='"');break}}return D?l:o.slice(C,w.position)}t(S,"collectAnHTTPQuotedString");function L(o){s(o!=="failure");const{parameters:w,
essence:D}=o;let C=D;for(let[l,R]of w.entries())C+=";",C+=l,C+="=",y.test(R)||(R=R.replace(/(\\|")/g,"\\$1"),R='"'+R,R+='"'),C+=R;return C}t(L,"serializeAMimeTy\
pe");function M(o){return o===13||o===10||o===9||o===32}t(M,"isHTTPWhiteSpace");function V(o,w=!0,D=!0){return i(o,w,D,M)}t(V,"removeHTTPWhitespace");function b(o){
return o===13||o===10||o===9||o===12||o===32}t(b,"isASCIIWhitespace");function x(o,w=!0,D=!0){return i(o,w,D,b)}t(x,"removeASCIIWhitespace");function i(o,w,D,C){
let l=0,R=o.length-1;if(w)for(;l<o.length&&C(o.charCodeAt(l));)l++;if(D)for(;R>0&&C(o.charCodeAt(R));)R--;return l===0&&R===o.length-1?o:o.slice(l,R+1)}t(i,"rem\
oveChars");function r(o){const w=o.length;if(65535>w)return String.fromCharCode.apply(null,o);let D="",C=0,l=65535;for(;C<w;)C+l>w&&(l=w-C),D+=String.fromCharCode.
apply(null,o.subarray(C,C+=l));return D}t(r,"isomorphicDecode");function u(o){switch(o.essence){case"application/ecmascript":case"application/javascript":case"a\
pplication/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/\
javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"\
text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/x\
ml":case"application/xml":return"application/xml"}return o.subtype.endsWith("+json")?"application/json":o.subtype.endsWith("+xml")?"application/xml":""}t(u,"min\
imizeSupportedMimeType"),Y.exports={dataURLProcessor:a,URLSerializer:E,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:c,stringPercentDecode:g,parseMIMEType:h,
collectAnHTTPQuotedString:S,serializeAMimeType:L,removeChars:i,removeHTTPWhitespace:V,minimizeSupportedMimeType:u,HTTP_TOKEN_CODEPOINTS:y,isomorphicDecode:r}}),
6653:((Y,P,e)=>{const{kConnected:s,kSize:p}=e(6443);class y{static{t(this,"CompatWeakRef")}constructor(Q){this.value=Q}deref(){return this.value[s]===0&&this.value[p]===
0?void 0:this.value}}class F{static{t(this,"CompatFinalizer")}constructor(Q){this.finalizer=Q}register(Q,a){Q.on&&Q.on("disconnect",()=>{Q[s]===0&&Q[p]===0&&this.
finalizer(a)})}unregister(Q){}}Y.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibili\
ty WeakRef and FinalizationRegistry"),{WeakRef:y,FinalizationRegistry:F}):{WeakRef,FinalizationRegistry}}}),7114:((Y,P,e)=>{const{Blob:s,File:p}=e(4573),{kState:y}=e(
3627),{webidl:F}=e(5893);class f{static{t(this,"FileLike")}constructor(E,A,c={}){const g=A,n=c.type,B=c.lastModified??Date.now();this[y]={blobLike:E,name:g,type:n,
lastModified:B}}stream(...E){return F.brandCheck(this,f),this[y].blobLike.stream(...E)}arrayBuffer(...E){return F.brandCheck(this,f),this[y].blobLike.arrayBuffer(
...E)}slice(...E){return F.brandCheck(this,f),this[y].blobLike.slice(...E)}text(...E){return F.brandCheck(this,f),this[y].blobLike.text(...E)}get size(){return F.
brandCheck(this,f),this[y].blobLike.size}get type(){return F.brandCheck(this,f),this[y].blobLike.type}get name(){return F.brandCheck(this,f),this[y].name}get lastModified(){
return F.brandCheck(this,f),this[y].lastModified}get[Symbol.toStringTag](){return"File"}}F.converters.Blob=F.interfaceConverter(s);function Q(a){return a instanceof
p||a&&(typeof a.stream=="function"||typeof a.arrayBuffer=="function")&&a[Symbol.toStringTag]==="File"}t(Q,"isFileLike"),Y.exports={FileLike:f,isFileLike:Q}}),116:((Y,P,e)=>{
const{isUSVString:s,bufferToLowerCasedHeaderName:p}=e(3440),{utf8DecodeBytes:y}=e(3168),{HTTP_TOKEN_CODEPOINTS:F,isomorphicDecode:f}=e(1900),{isFileLike:Q}=e(7114),
{makeEntry:a}=e(5910),E=e(4589),{File:A}=e(4573),c=globalThis.File??A,g=Buffer.from('form-data; name="'),n=Buffer.from("; filename"),B=Buffer.from("--"),I=Buffer.
from(`--\r
`);function h(i){for(let r=0;r<i.length;++r)if((i.charCodeAt(r)&-128)!==0)return!1;return!0}t(h,"isAsciiString");function k(i){const r=i.length;if(r<27||r>70)return!1;
for(let u=0;u<r;++u){const o=i.charCodeAt(u);if(!(o>=48&&o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}t(k,"validateBoundary");function S(i,r){
E(r!=="failure"&&r.essence==="multipart/form-data");const u=r.parameters.get("boundary");if(u===void 0)return"failure";const o=Buffer.from(`--${u}`,"utf8"),w=[],
D={position:0};for(;i[D.position]===13&&i[D.position+1]===10;)D.position+=2;let C=i.length;for(;i[C-1]===10&&i[C-2]===13;)C-=2;for(C!==i.length&&(i=i.subarray(0,
C));;){if(i.subarray(D.position,D.position+o.length).equals(o))D.position+=o.length;else return"failure";if(D.position===i.length-2&&x(i,B,D)||D.position===i.length-
4&&x(i,I,D))return w;if(i[D.position]!==13||i[D.position+1]!==10)return"failure";D.position+=2;const l=L(i,D);if(l==="failure")return"failure";let{name:R,filename:T,
contentType:G,encoding:J}=l;D.position+=2;let v;{const QA=i.indexOf(o.subarray(2),D.position);if(QA===-1)return"failure";v=i.subarray(D.position,QA-4),D.position+=
v.length,J==="base64"&&(v=Buffer.from(v.toString(),"base64"))}if(i[D.position]!==13||i[D.position+1]!==10)return"failure";D.position+=2;let sA;T!==null?(G??="te\
xt/plain",h(G)||(G=""),sA=new c([v],T,{type:G})):sA=y(Buffer.from(v)),E(s(R)),E(typeof sA=="string"&&s(sA)||Q(sA)),w.push(a(R,sA,T))}}t(S,"multipartFormDataPars\
er");function L(i,r){let u=null,o=null,w=null,D=null;for(;;){if(i[r.position]===13&&i[r.position+1]===10)return u===null?"failure":{name:u,filename:o,contentType:w,
encoding:D};let C=V(l=>l!==10&&l!==13&&l!==58,i,r);if(C=b(C,!0,!0,l=>l===9||l===32),!F.test(C.toString())||i[r.position]!==58)return"failure";switch(r.position++,
V(l=>l===32||l===9,i,r),p(C)){case"content-disposition":{if(u=o=null,!x(i,g,r)||(r.position+=17,u=M(i,r),u===null))return"failure";if(x(i,n,r)){let l=r.position+
n.length;if(i[l]===42&&(r.position+=1,l+=1),i[l]!==61||i[l+1]!==34||(r.position+=12,o=M(i,r),o===null))return"failure"}break}case"content-type":{let l=V(R=>R!==
10&&R!==13,i,r);l=b(l,!1,!0,R=>R===9||R===32),w=f(l);break}case"content-transfer-encoding":{let l=V(R=>R!==10&&R!==13,i,r);l=b(l,!1,!0,R=>R===9||R===32),D=f(l);
break}default:V(l=>l!==10&&l!==13,i,r)}if(i[r.position]!==13&&i[r.position+1]!==10)return"failure";r.position+=2}}t(L,"parseMultipartFormDataHeaders");function M(i,r){
E(i[r.position-1]===34);let u=V(o=>o!==10&&o!==13&&o!==34,i,r);return i[r.position]!==34?null:(r.position++,u=new TextDecoder().decode(u).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),u)}t(M,"parseMultipartFormDataName");function V(i,r,u){let o=u.position;for(;o<r.length&&i(r[o]);)++o;return r.subarray(
u.position,u.position=o)}t(V,"collectASequenceOfBytes");function b(i,r,u,o){let w=0,D=i.length-1;if(r)for(;w<i.length&&o(i[w]);)w++;if(u)for(;D>0&&o(i[D]);)D--;
return w===0&&D===i.length-1?i:i.subarray(w,D+1)}t(b,"removeChars");function x(i,r,u){if(i.length<r.length)return!1;for(let o=0;o<r.length;o++)if(r[o]!==i[u.position+
o])return!1;return!0}t(x,"bufferStartsWith"),Y.exports={multipartFormDataParser:S,validateBoundary:k}}),5910:((Y,P,e)=>{const{isBlobLike:s,iteratorMixin:p}=e(3168),
{kState:y}=e(3627),{kEnumerableProperty:F}=e(3440),{FileLike:f,isFileLike:Q}=e(7114),{webidl:a}=e(5893),{File:E}=e(4573),A=e(7975),c=globalThis.File??E;class g{static{
t(this,"FormData")}constructor(I){if(a.util.markAsUncloneable(this),I!==void 0)throw a.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument\
 1",types:["undefined"]});this[y]=[]}append(I,h,k=void 0){a.brandCheck(this,g);const S="FormData.append";if(a.argumentLengthCheck(arguments,2,S),arguments.length===
3&&!s(h))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");I=a.converters.USVString(I,S,"name"),h=s(h)?a.converters.
Blob(h,S,"value",{strict:!1}):a.converters.USVString(h,S,"value"),k=arguments.length===3?a.converters.USVString(k,S,"filename"):void 0;const L=n(I,h,k);this[y].
push(L)}delete(I){a.brandCheck(this,g);const h="FormData.delete";a.argumentLengthCheck(arguments,1,h),I=a.converters.USVString(I,h,"name"),this[y]=this[y].filter(
k=>k.name!==I)}get(I){a.brandCheck(this,g);const h="FormData.get";a.argumentLengthCheck(arguments,1,h),I=a.converters.USVString(I,h,"name");const k=this[y].findIndex(
S=>S.name===I);return k===-1?null:this[y][k].value}getAll(I){a.brandCheck(this,g);const h="FormData.getAll";return a.argumentLengthCheck(arguments,1,h),I=a.converters.
USVString(I,h,"name"),this[y].filter(k=>k.name===I).map(k=>k.value)}has(I){a.brandCheck(this,g);const h="FormData.has";return a.argumentLengthCheck(arguments,1,
h),I=a.converters.USVString(I,h,"name"),this[y].findIndex(k=>k.name===I)!==-1}set(I,h,k=void 0){a.brandCheck(this,g);const S="FormData.set";if(a.argumentLengthCheck(
arguments,2,S),arguments.length===3&&!s(h))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");I=a.converters.USVString(
I,S,"name"),h=s(h)?a.converters.Blob(h,S,"name",{strict:!1}):a.converters.USVString(h,S,"name"),k=arguments.length===3?a.converters.USVString(k,S,"name"):void 0;
const L=n(I,h,k),M=this[y].findIndex(V=>V.name===I);M!==-1?this[y]=[...this[y].slice(0,M),L,...this[y].slice(M+1).filter(V=>V.name!==I)]:this[y].push(L)}[A.inspect.
custom](I,h){const k=this[y].reduce((L,M)=>(L[M.name]?Array.isArray(L[M.name])?L[M.name].push(M.value):L[M.name]=[L[M.name],M.value]:L[M.name]=M.value,L),{__proto__:null});
h.depth??=I,h.colors??=!0;const S=A.formatWithOptions(h,k);return`FormData ${S.slice(S.indexOf("]")+2)}`}}p("FormData",g,y,"name","value"),Object.defineProperties(
g.prototype,{append:F,delete:F,get:F,getAll:F,has:F,set:F,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function n(B,I,h){if(typeof I!="string"){if(Q(
I)||(I=I instanceof Blob?new c([I],"blob",{type:I.type}):new f(I,"blob",{type:I.type})),h!==void 0){const k={type:I.type,lastModified:I.lastModified};I=I instanceof
E?new c([I],h,k):new f(I,h,k)}}return{name:B,value:I}}t(n,"makeEntry"),Y.exports={FormData:g,makeEntry:n}}),1059:(Y=>{const P=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[P]}t(e,"getGlobalOrigin");function s(p){if(p===void 0){Object.defineProperty(globalThis,P,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}const y=new URL(p);if(y.protocol!=="http:"&&y.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${y.
protocol}`);Object.defineProperty(globalThis,P,{value:y,writable:!0,enumerable:!1,configurable:!1})}t(s,"setGlobalOrigin"),Y.exports={getGlobalOrigin:e,setGlobalOrigin:s}}),
660:((Y,P,e)=>{const{kConstruct:s}=e(6443),{kEnumerableProperty:p}=e(3440),{iteratorMixin:y,isValidHeaderName:F,isValidHeaderValue:f}=e(3168),{webidl:Q}=e(5893),
a=e(4589),E=e(7975),A=Symbol("headers map"),c=Symbol("headers map sorted");function g(x){return x===10||x===13||x===9||x===32}t(g,"isHTTPWhiteSpaceCharCode");function n(x){
let i=0,r=x.length;for(;r>i&&g(x.charCodeAt(r-1));)--r;for(;r>i&&g(x.charCodeAt(i));)++i;return i===0&&r===x.length?x:x.substring(i,r)}t(n,"headerValueNormalize");
function B(x,i){if(Array.isArray(i))for(let r=0;r<i.length;++r){const u=i[r];if(u.length!==2)throw Q.errors.exception({header:"Headers constructor",message:`exp\
ected name/value pair to be length 2, found ${u.length}.`});I(x,u[0],u[1])}else if(typeof i=="object"&&i!==null){const r=Object.keys(i);for(let u=0;u<r.length;++u)
I(x,r[u],i[r[u]])}else throw Q.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteS\
tring, ByteString>"]})}t(B,"fill");function I(x,i,r){if(r=n(r),F(i)){if(!f(r))throw Q.errors.invalidArgument({prefix:"Headers.append",value:r,type:"header value"})}else
throw Q.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});if(L(x)==="immutable")throw new TypeError("immutable");return V(x).append(i,
r,!1)}t(I,"appendHeader");function h(x,i){return x[0]<i[0]?-1:1}t(h,"compareHeaderName");class k{static{t(this,"HeadersList")}cookies=null;constructor(i){i instanceof
k?(this[A]=new Map(i[A]),this[c]=i[c],this.cookies=i.cookies===null?null:[...i.cookies]):(this[A]=new Map(i),this[c]=null)}contains(i,r){return this[A].has(r?i:
i.toLowerCase())}clear(){this[A].clear(),this[c]=null,this.cookies=null}append(i,r,u){this[c]=null;const o=u?i:i.toLowerCase(),w=this[A].get(o);if(w){const D=o===
"cookie"?"; ":", ";this[A].set(o,{name:w.name,value:`${w.value}${D}${r}`})}else this[A].set(o,{name:i,value:r});o==="set-cookie"&&(this.cookies??=[]).push(r)}set(i,r,u){
this[c]=null;const o=u?i:i.toLowerCase();o==="set-cookie"&&(this.cookies=[r]),this[A].set(o,{name:i,value:r})}delete(i,r){this[c]=null,r||(i=i.toLowerCase()),i===
"set-cookie"&&(this.cookies=null),this[A].delete(i)}get(i,r){return this[A].get(r?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:r}}of this[A])
yield[i,r]}get entries(){const i={};if(this[A].size!==0)for(const{name:r,value:u}of this[A].values())i[r]=u;return i}rawValues(){return this[A].values()}get entriesList(){
const i=[];if(this[A].size!==0)for(const{0:r,1:{name:u,value:o}}of this[A])if(r==="set-cookie")for(const w of this.cookies)i.push([u,w]);else i.push([u,o]);return i}toSortedArray(){
const i=this[A].size,r=new Array(i);if(i<=32){if(i===0)return r;const u=this[A][Symbol.iterator](),o=u.next().value;r[0]=[o[0],o[1].value],a(o[1].value!==null);
for(let w=1,D=0,C=0,l=0,R=0,T,G;w<i;++w){for(G=u.next().value,T=r[w]=[G[0],G[1].value],a(T[1]!==null),l=0,C=w;l<C;)R=l+(C-l>>1),r[R][0]<=T[0]?l=R+1:C=R;if(w!==R){
for(D=w;D>l;)r[D]=r[--D];r[l]=T}}if(!u.next().done)throw new TypeError("Unreachable");return r}else{let u=0;for(const{0:o,1:{value:w}}of this[A])r[u++]=[o,w],a(
w!==null);return r.sort(h)}}}class S{static{t(this,"Headers")}#A;#e;constructor(i=void 0){Q.util.markAsUncloneable(this),i!==s&&(this.#e=new k,this.#A="none",i!==
void 0&&(i=Q.converters.HeadersInit(i,"Headers contructor","init"),B(this,i)))}append(i,r){Q.brandCheck(this,S),Q.argumentLengthCheck(arguments,2,"Headers.appen\
d");const u="Headers.append";return i=Q.converters.ByteString(i,u,"name"),r=Q.converters.ByteString(r,u,"value"),I(this,i,r)}delete(i){if(Q.brandCheck(this,S),Q.
argumentLengthCheck(arguments,1,"Headers.delete"),i=Q.converters.ByteString(i,"Headers.delete","name"),!F(i))throw Q.errors.invalidArgument({prefix:"Headers.del\
ete",value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(i,!1)&&this.#e.delete(i,!1)}get(i){Q.brandCheck(this,
S),Q.argumentLengthCheck(arguments,1,"Headers.get");const r="Headers.get";if(i=Q.converters.ByteString(i,r,"name"),!F(i))throw Q.errors.invalidArgument({prefix:r,
value:i,type:"header name"});return this.#e.get(i,!1)}has(i){Q.brandCheck(this,S),Q.argumentLengthCheck(arguments,1,"Headers.has");const r="Headers.has";if(i=Q.
converters.ByteString(i,r,"name"),!F(i))throw Q.errors.invalidArgument({prefix:r,value:i,type:"header name"});return this.#e.contains(i,!1)}set(i,r){Q.brandCheck(
this,S),Q.argumentLengthCheck(arguments,2,"Headers.set");const u="Headers.set";if(i=Q.converters.ByteString(i,u,"name"),r=Q.converters.ByteString(r,u,"value"),r=
n(r),F(i)){if(!f(r))throw Q.errors.invalidArgument({prefix:u,value:r,type:"header value"})}else throw Q.errors.invalidArgument({prefix:u,value:i,type:"header na\
me"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(i,r,!1)}getSetCookie(){Q.brandCheck(this,S);const i=this.#e.cookies;return i?[...i]:
[]}get[c](){if(this.#e[c])return this.#e[c];const i=[],r=this.#e.toSortedArray(),u=this.#e.cookies;if(u===null||u.length===1)return this.#e[c]=r;for(let o=0;o<r.
length;++o){const{0:w,1:D}=r[o];if(w==="set-cookie")for(let C=0;C<u.length;++C)i.push([w,u[C]]);else i.push([w,D])}return this.#e[c]=i}[E.inspect.custom](i,r){return r.
depth??=i,`Headers ${E.formatWithOptions(r,this.#e.entries)}`}static getHeadersGuard(i){return i.#A}static setHeadersGuard(i,r){i.#A=r}static getHeadersList(i){
return i.#e}static setHeadersList(i,r){i.#e=r}}const{getHeadersGuard:L,setHeadersGuard:M,getHeadersList:V,setHeadersList:b}=S;Reflect.deleteProperty(S,"getHeade\
rsGuard"),Reflect.deleteProperty(S,"setHeadersGuard"),Reflect.deleteProperty(S,"getHeadersList"),Reflect.deleteProperty(S,"setHeadersList"),y("Headers",S,c,0,1),
Object.defineProperties(S.prototype,{append:p,delete:p,get:p,has:p,set:p,getSetCookie:p,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[E.inspect.custom]:{
enumerable:!1}}),Q.converters.HeadersInit=function(x,i,r){if(Q.util.Type(x)==="Object"){const u=Reflect.get(x,Symbol.iterator);if(!E.types.isProxy(x)&&u===S.prototype.
entries)try{return V(x).entriesList}catch{}return typeof u=="function"?Q.converters["sequence<sequence<ByteString>>"](x,i,r,u.bind(x)):Q.converters["record<Byte\
String, ByteString>"](x,i,r)}throw Q.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record\
<ByteString, ByteString>"]})},Y.exports={fill:B,compareHeaderName:h,Headers:S,HeadersList:k,getHeadersGuard:L,setHeadersGuard:M,setHeadersList:b,getHeadersList:V}}),
4398:((Y,P,e)=>{const{makeNetworkError:s,makeAppropriateNetworkError:p,filterResponse:y,makeResponse:F,fromInnerResponse:f}=e(9051),{HeadersList:Q}=e(660),{Request:a,
cloneRequest:E}=e(9967),A=e(8522),{bytesMatch:c,makePolicyContainer:g,clonePolicyContainer:n,requestBadPort:B,TAOCheck:I,appendRequestOriginHeader:h,responseLocationURL:k,
requestCurrentURL:S,setRequestReferrerPolicyOnRedirect:L,tryUpgradeRequestToAPotentiallyTrustworthyURL:M,createOpaqueTimingInfo:V,appendFetchMetadata:b,corsCheck:x,
crossOriginResourcePolicyCheck:i,determineRequestsReferrer:r,coarsenedSharedCurrentTime:u,createDeferredPromise:o,isBlobLike:w,sameOrigin:D,isCancelled:C,isAborted:l,
isErrorLike:R,fullyReadBody:T,readableStreamClose:G,isomorphicEncode:J,urlIsLocal:v,urlIsHttpHttpsScheme:sA,urlHasHttpsScheme:QA,clampAndCoarsenConnectionTimingInfo:EA,
simpleRangeHeaderValue:BA,buildContentRange:lA,createInflate:cA,extractMimeType:CA}=e(3168),{kState:kA,kDispatcher:pA}=e(3627),AA=e(4589),{safelyExtractBody:_,extractBody:tA}=e(
4492),{redirectStatusSet:Z,nullBodyStatus:IA,safeMethodsSet:iA,requestBodyHeader:q,subresourceSet:X}=e(4495),nA=e(8474),{Readable:rA,pipeline:yA,finished:GA}=e(
7075),{addAbortListener:UA,isErrored:HA,isReadable:uA,bufferToLowerCasedHeaderName:LA}=e(3440),{dataURLProcessor:RA,serializeAMimeType:NA,minimizeSupportedMimeType:dA}=e(
1900),{getGlobalDispatcher:VA}=e(2581),{webidl:eA}=e(5893),{STATUS_CODES:m}=e(7067),$=["GET","HEAD"],oA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"\
u"?"node":"undici";let fA;class DA extends nA{static{t(this,"Fetch")}constructor(H){super(),this.dispatcher=H,this.connection=null,this.dump=!1,this.state="ongo\
ing"}terminate(H){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(H),this.emit("terminated",H))}abort(H){this.state==="ongoing"&&(this.
state="aborted",H||(H=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=H,this.connection?.destroy(H),this.emit("terminate\
d",H))}}function hA(d){JA(d,"fetch")}t(hA,"handleFetchDone");function TA(d,H=void 0){eA.argumentLengthCheck(arguments,1,"globalThis.fetch");let O=o(),z;try{z=new a(
d,H)}catch(mA){return O.reject(mA),O.promise}const K=z[kA];if(z.signal.aborted)return PA(O,K,null,z.signal.reason),O.promise;K.client.globalObject?.constructor?.
name==="ServiceWorkerGlobalScope"&&(K.serviceWorkers="none");let gA=null,FA=!1,SA=null;return UA(z.signal,()=>{FA=!0,AA(SA!=null),SA.abort(z.signal.reason);const mA=gA?.
deref();PA(O,K,mA,z.signal.reason)}),SA=KA({request:K,processResponseEndOfBody:hA,processResponse:t(mA=>{if(!FA){if(mA.aborted){PA(O,K,gA,SA.serializedAbortReason);
return}if(mA.type==="error"){O.reject(new TypeError("fetch failed",{cause:mA.error}));return}gA=new WeakRef(f(mA,"immutable")),O.resolve(gA.deref()),O=null}},"p\
rocessResponse"),dispatcher:z[pA]}),O.promise}t(TA,"fetch");function JA(d,H="other"){if(d.type==="error"&&d.aborted||!d.urlList?.length)return;const O=d.urlList[0];
let z=d.timingInfo,K=d.cacheState;sA(O)&&z!==null&&(d.timingAllowPassed||(z=V({startTime:z.startTime}),K=""),z.endTime=u(),d.timingInfo=z,xA(z,O.href,H,globalThis,
K))}t(JA,"finalizeAndReportTiming");const xA=performance.markResourceTiming;function PA(d,H,O,z){if(d&&d.reject(z),H.body!=null&&uA(H.body?.stream)&&H.body.stream.
cancel(z).catch(j=>{if(j.code!=="ERR_INVALID_STATE")throw j}),O==null)return;const K=O[kA];K.body!=null&&uA(K.body?.stream)&&K.body.stream.cancel(z).catch(j=>{if(j.
code!=="ERR_INVALID_STATE")throw j})}t(PA,"abortFetch");function KA({request:d,processRequestBodyChunkLength:H,processRequestEndOfBody:O,processResponse:z,processResponseEndOfBody:K,
processResponseConsumeBody:j,useParallelQueue:gA=!1,dispatcher:FA=VA()}){AA(FA);let SA=null,wA=!1;d.client!=null&&(SA=d.client.globalObject,wA=d.client.crossOriginIsolatedCapability);
const mA=u(wA),MA=V({startTime:mA}),YA={controller:new DA(FA),request:d,timingInfo:MA,processRequestBodyChunkLength:H,processRequestEndOfBody:O,processResponse:z,
processResponseConsumeBody:j,processResponseEndOfBody:K,taskDestination:SA,crossOriginIsolatedCapability:wA};return AA(!d.body||d.body.stream),d.window==="clien\
t"&&(d.window=d.client?.globalObject?.constructor?.name==="Window"?d.client:"no-window"),d.origin==="client"&&(d.origin=d.client.origin),d.policyContainer==="cl\
ient"&&(d.client!=null?d.policyContainer=n(d.client.policyContainer):d.policyContainer=g()),d.headersList.contains("accept",!0)||d.headersList.append("accept","\
*/*",!0),d.headersList.contains("accept-language",!0)||d.headersList.append("accept-language","*",!0),d.priority,X.has(d.destination),_A(YA).catch(ZA=>{YA.controller.
terminate(ZA)}),YA.controller}t(KA,"fetching");async function _A(d,H=!1){const O=d.request;let z=null;if(O.localURLsOnly&&!v(S(O))&&(z=s("local URLs only")),M(O),
B(O)==="blocked"&&(z=s("bad port")),O.referrerPolicy===""&&(O.referrerPolicy=O.policyContainer.referrerPolicy),O.referrer!=="no-referrer"&&(O.referrer=r(O)),z===
null&&(z=await(async()=>{const j=S(O);return D(j,O.url)&&O.responseTainting==="basic"||j.protocol==="data:"||O.mode==="navigate"||O.mode==="websocket"?(O.responseTainting=
"basic",await XA(d)):O.mode==="same-origin"?s('request mode cannot be "same-origin"'):O.mode==="no-cors"?O.redirect!=="follow"?s('redirect mode cannot be "follo\
w" for "no-cors" request'):(O.responseTainting="opaque",await XA(d)):sA(S(O))?(O.responseTainting="cors",await aA(d)):s("URL scheme must be a HTTP(S) scheme")})()),
H)return z;z.status!==0&&!z.internalResponse&&(O.responseTainting,O.responseTainting==="basic"?z=y(z,"basic"):O.responseTainting==="cors"?z=y(z,"cors"):O.responseTainting===
"opaque"?z=y(z,"opaque"):AA(!1));let K=z.status===0?z:z.internalResponse;if(K.urlList.length===0&&K.urlList.push(...O.urlList),O.timingAllowFailed||(z.timingAllowPassed=
!0),z.type==="opaque"&&K.status===206&&K.rangeRequested&&!O.headers.contains("range",!0)&&(z=K=s()),z.status!==0&&(O.method==="HEAD"||O.method==="CONNECT"||IA.includes(
K.status))&&(K.body=null,d.controller.dump=!0),O.integrity){const j=t(FA=>qA(d,s(FA)),"processBodyError");if(O.responseTainting==="opaque"||z.body==null){j(z.error);
return}const gA=t(FA=>{if(!c(FA,O.integrity)){j("integrity mismatch");return}z.body=_(FA)[0],qA(d,z)},"processBody");await T(z.body,gA,j)}else qA(d,z)}t(_A,"mai\
nFetch");function XA(d){if(C(d)&&d.request.redirectCount===0)return Promise.resolve(p(d));const{request:H}=d,{protocol:O}=S(H);switch(O){case"about:":return Promise.
resolve(s("about scheme is not supported"));case"blob:":{fA||(fA=e(4573).resolveObjectURL);const z=S(H);if(z.search.length!==0)return Promise.resolve(s("Network\
Error when attempting to fetch resource."));const K=fA(z.toString());if(H.method!=="GET"||!w(K))return Promise.resolve(s("invalid method"));const j=F(),gA=K.size,
FA=J(`${gA}`),SA=K.type;if(H.headersList.contains("range",!0)){j.rangeRequested=!0;const wA=H.headersList.get("range",!0),mA=BA(wA,!0);if(mA==="failure")return Promise.
resolve(s("failed to fetch the data URL"));let{rangeStartValue:MA,rangeEndValue:YA}=mA;if(MA===null)MA=gA-YA,YA=MA+YA-1;else{if(MA>=gA)return Promise.resolve(s(
"Range start is greater than the blob's size."));(YA===null||YA>=gA)&&(YA=gA-1)}const ZA=K.slice(MA,YA,SA),bA=tA(ZA);j.body=bA[0];const WA=J(`${ZA.size}`),jA=lA(
MA,YA,gA);j.status=206,j.statusText="Partial Content",j.headersList.set("content-length",WA,!0),j.headersList.set("content-type",SA,!0),j.headersList.set("conte\
nt-range",jA,!0)}else{const wA=tA(K);j.statusText="OK",j.body=wA[0],j.headersList.set("content-length",FA,!0),j.headersList.set("content-type",SA,!0)}return Promise.
resolve(j)}case"data:":{const z=S(H),K=RA(z);if(K==="failure")return Promise.resolve(s("failed to fetch the data URL"));const j=NA(K.mimeType);return Promise.resolve(
F({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:j}]],body:_(K.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... ye\
t..."));case"http:":case"https:":return aA(d).catch(z=>s(z));default:return Promise.resolve(s("unknown scheme"))}}t(XA,"schemeFetch");function $A(d,H){d.request.
done=!0,d.processResponseDone!=null&&queueMicrotask(()=>d.processResponseDone(H))}t($A,"finalizeResponse");function qA(d,H){let O=d.timingInfo;const z=t(()=>{const j=Date.
now();d.request.destination==="document"&&(d.controller.fullTimingInfo=O),d.controller.reportTimingSteps=()=>{if(d.request.url.protocol!=="https:")return;O.endTime=
j;let FA=H.cacheState;const SA=H.bodyInfo;H.timingAllowPassed||(O=V(O),FA="");let wA=0;if(d.request.mode!=="navigator"||!H.hasCrossOriginRedirects){wA=H.status;
const mA=CA(H.headersList);mA!=="failure"&&(SA.contentType=dA(mA))}d.request.initiatorType!=null&&xA(O,d.request.url.href,d.request.initiatorType,globalThis,FA,
SA,wA)};const gA=t(()=>{d.request.done=!0,d.processResponseEndOfBody!=null&&queueMicrotask(()=>d.processResponseEndOfBody(H)),d.request.initiatorType!=null&&d.controller.
reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>gA())},"processResponseEndOfBody");d.processResponse!=null&&queueMicrotask(()=>{d.processResponse(
H),d.processResponse=null});const K=H.type==="error"?H:H.internalResponse??H;K.body==null?z():GA(K.body.stream,()=>{z()})}t(qA,"fetchFinale");async function aA(d){
const H=d.request;let O=null,z=null;const K=d.timingInfo;if(H.serviceWorkers,O===null){if(H.redirect==="follow"&&(H.serviceWorkers="none"),z=O=await N(d),H.responseTainting===
"cors"&&x(H,O)==="failure")return s("cors failure");I(H,O)==="failure"&&(H.timingAllowFailed=!0)}return(H.responseTainting==="opaque"||O.type==="opaque")&&i(H.origin,
H.client,H.destination,z)==="blocked"?s("blocked"):(Z.has(z.status)&&(H.redirect!=="manual"&&d.controller.connection.destroy(void 0,!1),H.redirect==="error"?O=s(
"unexpected redirect"):H.redirect==="manual"?O=z:H.redirect==="follow"?O=await W(d,O):AA(!1)),O.timingInfo=K,O)}t(aA,"httpFetch");function W(d,H){const O=d.request,
z=H.internalResponse?H.internalResponse:H;let K;try{if(K=k(z,S(O).hash),K==null)return H}catch(gA){return Promise.resolve(s(gA))}if(!sA(K))return Promise.resolve(
s("URL scheme must be a HTTP(S) scheme"));if(O.redirectCount===20)return Promise.resolve(s("redirect count exceeded"));if(O.redirectCount+=1,O.mode==="cors"&&(K.
username||K.password)&&!D(O,K))return Promise.resolve(s('cross origin not allowed for request mode "cors"'));if(O.responseTainting==="cors"&&(K.username||K.password))
return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'));if(z.status!==303&&O.body!=null&&O.body.source==null)return Promise.resolve(
s());if([301,302].includes(z.status)&&O.method==="POST"||z.status===303&&!$.includes(O.method)){O.method="GET",O.body=null;for(const gA of q)O.headersList.delete(
gA)}D(S(O),K)||(O.headersList.delete("authorization",!0),O.headersList.delete("proxy-authorization",!0),O.headersList.delete("cookie",!0),O.headersList.delete("\
host",!0)),O.body!=null&&(AA(O.body.source!=null),O.body=_(O.body.source)[0]);const j=d.timingInfo;return j.redirectEndTime=j.postRedirectStartTime=u(d.crossOriginIsolatedCapability),
j.redirectStartTime===0&&(j.redirectStartTime=j.startTime),O.urlList.push(K),L(O,z),_A(d,!0)}t(W,"httpRedirectFetch");async function N(d,H=!1,O=!1){const z=d.request;
let K=null,j=null,gA=null;const FA=null,SA=!1;z.window==="no-window"&&z.redirect==="error"?(K=d,j=z):(j=E(z),K={...d},K.request=j);const wA=z.credentials==="inc\
lude"||z.credentials==="same-origin"&&z.responseTainting==="basic",mA=j.body?j.body.length:null;let MA=null;if(j.body==null&&["POST","PUT"].includes(j.method)&&
(MA="0"),mA!=null&&(MA=J(`${mA}`)),MA!=null&&j.headersList.append("content-length",MA,!0),mA!=null&&j.keepalive,j.referrer instanceof URL&&j.headersList.append(
"referer",J(j.referrer.href),!0),h(j),b(j),j.headersList.contains("user-agent",!0)||j.headersList.append("user-agent",oA),j.cache==="default"&&(j.headersList.contains(
"if-modified-since",!0)||j.headersList.contains("if-none-match",!0)||j.headersList.contains("if-unmodified-since",!0)||j.headersList.contains("if-match",!0)||j.
headersList.contains("if-range",!0))&&(j.cache="no-store"),j.cache==="no-cache"&&!j.preventNoCacheCacheControlHeaderModification&&!j.headersList.contains("cache\
-control",!0)&&j.headersList.append("cache-control","max-age=0",!0),(j.cache==="no-store"||j.cache==="reload")&&(j.headersList.contains("pragma",!0)||j.headersList.
append("pragma","no-cache",!0),j.headersList.contains("cache-control",!0)||j.headersList.append("cache-control","no-cache",!0)),j.headersList.contains("range",!0)&&
j.headersList.append("accept-encoding","identity",!0),j.headersList.contains("accept-encoding",!0)||(QA(S(j))?j.headersList.append("accept-encoding","br, gzip, \
deflate",!0):j.headersList.append("accept-encoding","gzip, deflate",!0)),j.headersList.delete("host",!0),FA==null&&(j.cache="no-store"),j.cache!=="no-store"&&j.
cache,gA==null){if(j.cache==="only-if-cached")return s("only if cached");const YA=await U(K,wA,O);!iA.has(j.method)&&YA.status>=200&&YA.status<=399,SA&&YA.status,
gA==null&&(gA=YA)}if(gA.urlList=[...j.urlList],j.headersList.contains("range",!0)&&(gA.rangeRequested=!0),gA.requestIncludesCredentials=wA,gA.status===407)return z.
window==="no-window"?s():C(d)?p(d):s("proxy authentication required");if(gA.status===421&&!O&&(z.body==null||z.body.source!=null)){if(C(d))return p(d);d.controller.
connection.destroy(),gA=await N(d,H,!0)}return gA}t(N,"httpNetworkOrCacheFetch");async function U(d,H=!1,O=!1){AA(!d.controller.connection||d.controller.connection.
destroyed),d.controller.connection={abort:null,destroyed:!1,destroy(bA,WA=!0){this.destroyed||(this.destroyed=!0,WA&&this.abort?.(bA??new DOMException("The oper\
ation was aborted.","AbortError")))}};const z=d.request;let K=null;const j=d.timingInfo;null==null&&(z.cache="no-store");const FA=O?"yes":"no";z.mode;let SA=null;
if(z.body==null&&d.processRequestEndOfBody)queueMicrotask(()=>d.processRequestEndOfBody());else if(z.body!=null){const bA=t(async function*(OA){C(d)||(yield OA,
d.processRequestBodyChunkLength?.(OA.byteLength))},"processBodyChunk"),WA=t(()=>{C(d)||d.processRequestEndOfBody&&d.processRequestEndOfBody()},"processEndOfBody"),
jA=t(OA=>{C(d)||(OA.name==="AbortError"?d.controller.abort():d.controller.terminate(OA))},"processBodyError");SA=(async function*(){try{for await(const OA of z.
body.stream)yield*bA(OA);WA()}catch(OA){jA(OA)}})()}try{const{body:bA,status:WA,statusText:jA,headersList:OA,socket:te}=await ZA({body:SA});if(te)K=F({status:WA,
statusText:jA,headersList:OA,socket:te});else{const vA=bA[Symbol.asyncIterator]();d.controller.next=()=>vA.next(),K=F({status:WA,statusText:jA,headersList:OA})}}catch(bA){
return bA.name==="AbortError"?(d.controller.connection.destroy(),p(d,bA)):s(bA)}const wA=t(async()=>{await d.controller.resume()},"pullAlgorithm"),mA=t(bA=>{C(d)||
d.controller.abort(bA)},"cancelAlgorithm"),MA=new ReadableStream({async start(bA){d.controller.controller=bA},async pull(bA){await wA(bA)},async cancel(bA){await mA(
bA)},type:"bytes"});K.body={stream:MA,source:null,length:null},d.controller.resume||d.controller.on("terminated",YA),d.controller.resume=async()=>{for(;;){let bA,
WA;try{const{done:OA,value:te}=await d.controller.next();if(l(d))break;bA=OA?void 0:te}catch(OA){d.controller.ended&&!j.encodedBodySize?bA=void 0:(bA=OA,WA=!0)}
if(bA===void 0){G(d.controller.controller),$A(d,K);return}if(j.decodedBodySize+=bA?.byteLength??0,WA){d.controller.terminate(bA);return}const jA=new Uint8Array(
bA);if(jA.byteLength&&d.controller.controller.enqueue(jA),HA(MA)){d.controller.terminate();return}if(d.controller.controller.desiredSize<=0)return}};function YA(bA){
l(d)?(K.aborted=!0,uA(MA)&&d.controller.controller.error(d.controller.serializedAbortReason)):uA(MA)&&d.controller.controller.error(new TypeError("terminated",{
cause:R(bA)?bA:void 0})),d.controller.connection.destroy()}return t(YA,"onAborted"),K;function ZA({body:bA}){const WA=S(z),jA=d.controller.dispatcher;return new Promise(
(OA,te)=>jA.dispatch({path:WA.pathname+WA.search,origin:WA.origin,method:z.method,body:jA.isMockActive?z.body&&(z.body.source||z.body.stream):bA,headers:z.headersList.
entries,maxRedirections:0,upgrade:z.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(vA){const{connection:zA}=d.controller;j.finalConnectionTimingInfo=
EA(void 0,j.postRedirectStartTime,d.crossOriginIsolatedCapability),zA.destroyed?vA(new DOMException("The operation was aborted.","AbortError")):(d.controller.on(
"terminated",vA),this.abort=zA.abort=vA),j.finalNetworkRequestStartTime=u(d.crossOriginIsolatedCapability)},onResponseStarted(){j.finalNetworkResponseStartTime=
u(d.crossOriginIsolatedCapability)},onHeaders(vA,zA,Qe,ne){if(vA<200)return;let ee="";const re=new Q;for(let Ae=0;Ae<zA.length;Ae+=2)re.append(LA(zA[Ae]),zA[Ae+
1].toString("latin1"),!0);ee=re.get("location",!0);const se=[],ae=ee&&z.redirect==="follow"&&Z.has(vA);if(z.method!=="HEAD"&&z.method!=="CONNECT"&&!IA.includes(
vA)&&!ae){const Ae=re.get("content-encoding",!0),oe=Ae?Ae.toLowerCase().split(","):[],Ee=5;if(oe.length>Ee)return this.abort(new Error(`too many content-encodin\
gs in response: ${oe.length}, maximum allowed is ${Ee}`)),!0;for(let ge=oe.length-1;ge>=0;--ge){const ie=oe[ge].trim();if(ie==="x-gzip"||ie==="gzip")se.push(A.createGunzip(
{flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(ie==="deflate")se.push(cA({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.
Z_SYNC_FLUSH}));else if(ie==="br")se.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{
se.length=0;break}}}this.body=new rA({read:Qe});const Be=this.onError.bind(this);return OA({status:vA,statusText:ne,headersList:re,body:se.length?yA(this.body,...se,
Ae=>{Ae&&this.onError(Ae)}).on("error",Be):this.body.on("error",Be)}),!0},onData(vA){if(d.controller.dump)return;const zA=vA;return j.encodedBodySize+=zA.byteLength,
this.body.push(zA)},onComplete(){this.abort&&d.controller.off("terminated",this.abort),d.controller.ended=!0,this.body.push(null)},onError(vA){this.abort&&d.controller.
off("terminated",this.abort),this.body?.destroy(vA),d.controller.terminate(vA),te(vA)},onUpgrade(vA,zA,Qe){if(vA!==101)return;const ne=new Q;for(let ee=0;ee<zA.
length;ee+=2)ne.append(LA(zA[ee]),zA[ee+1].toString("latin1"),!0);return OA({status:vA,statusText:m[vA],headersList:ne,socket:Qe}),!0}}))}t(ZA,"dispatch")}t(U,"\
httpNetworkFetch"),Y.exports={fetch:TA,Fetch:DA,fetching:KA,finalizeAndReportTiming:JA}}),9967:((Y,P,e)=>{const{extractBody:s,mixinBody:p,cloneBody:y,bodyUnusable:F}=e(
4492),{Headers:f,fill:Q,HeadersList:a,setHeadersGuard:E,getHeadersGuard:A,setHeadersList:c,getHeadersList:g}=e(660),{FinalizationRegistry:n}=e(6653)(),B=e(3440),
I=e(7975),{isValidHTTPToken:h,sameOrigin:k,environmentSettingsObject:S}=e(3168),{forbiddenMethodsSet:L,corsSafeListedMethodsSet:M,referrerPolicy:V,requestRedirect:b,
requestMode:x,requestCredentials:i,requestCache:r,requestDuplex:u}=e(4495),{kEnumerableProperty:o,normalizedMethodRecordsBase:w,normalizedMethodRecords:D}=B,{kHeaders:C,
kSignal:l,kState:R,kDispatcher:T}=e(3627),{webidl:G}=e(5893),{URLSerializer:J}=e(1900),{kConstruct:v}=e(6443),sA=e(4589),{getMaxListeners:QA,setMaxListeners:EA,
getEventListeners:BA,defaultMaxListeners:lA}=e(8474),cA=Symbol("abortController"),CA=new n(({signal:iA,abort:q})=>{iA.removeEventListener("abort",q)}),kA=new WeakMap;
function pA(iA){return q;function q(){const X=iA.deref();if(X!==void 0){CA.unregister(q),this.removeEventListener("abort",q),X.abort(this.reason);const nA=kA.get(
X.signal);if(nA!==void 0){if(nA.size!==0){for(const rA of nA){const yA=rA.deref();yA!==void 0&&yA.abort(this.reason)}nA.clear()}kA.delete(X.signal)}}}}t(pA,"bui\
ldAbort");let AA=!1;class _{static{t(this,"Request")}constructor(q,X={}){if(G.util.markAsUncloneable(this),q===v)return;const nA="Request constructor";G.argumentLengthCheck(
arguments,1,nA),q=G.converters.RequestInfo(q,nA,"input"),X=G.converters.RequestInit(X,nA,"init");let rA=null,yA=null;const GA=S.settingsObject.baseUrl;let UA=null;
if(typeof q=="string"){this[T]=X.dispatcher;let $;try{$=new URL(q,GA)}catch(oA){throw new TypeError("Failed to parse URL from "+q,{cause:oA})}if($.username||$.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+q);rA=tA({urlList:[$]}),yA="cors"}else this[T]=X.dispatcher||q[T],sA(
q instanceof _),rA=q[R],UA=q[l];const HA=S.settingsObject.origin;let uA="client";if(rA.window?.constructor?.name==="EnvironmentSettingsObject"&&k(rA.window,HA)&&
(uA=rA.window),X.window!=null)throw new TypeError(`'window' option '${uA}' must be null`);"window"in X&&(uA="no-window"),rA=tA({method:rA.method,headersList:rA.
headersList,unsafeRequest:rA.unsafeRequest,client:S.settingsObject,window:uA,priority:rA.priority,origin:rA.origin,referrer:rA.referrer,referrerPolicy:rA.referrerPolicy,
mode:rA.mode,credentials:rA.credentials,cache:rA.cache,redirect:rA.redirect,integrity:rA.integrity,keepalive:rA.keepalive,reloadNavigation:rA.reloadNavigation,historyNavigation:rA.
historyNavigation,urlList:[...rA.urlList]});const LA=Object.keys(X).length!==0;if(LA&&(rA.mode==="navigate"&&(rA.mode="same-origin"),rA.reloadNavigation=!1,rA.historyNavigation=
!1,rA.origin="client",rA.referrer="client",rA.referrerPolicy="",rA.url=rA.urlList[rA.urlList.length-1],rA.urlList=[rA.url]),X.referrer!==void 0){const $=X.referrer;
if($==="")rA.referrer="no-referrer";else{let oA;try{oA=new URL($,GA)}catch(fA){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:fA})}oA.protocol===
"about:"&&oA.hostname==="client"||HA&&!k(oA,S.settingsObject.baseUrl)?rA.referrer="client":rA.referrer=oA}}X.referrerPolicy!==void 0&&(rA.referrerPolicy=X.referrerPolicy);
let RA;if(X.mode!==void 0?RA=X.mode:RA=yA,RA==="navigate")throw G.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(RA!=
null&&(rA.mode=RA),X.credentials!==void 0&&(rA.credentials=X.credentials),X.cache!==void 0&&(rA.cache=X.cache),rA.cache==="only-if-cached"&&rA.mode!=="same-orig\
in")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(X.redirect!==void 0&&(rA.redirect=X.redirect),X.integrity!=null&&(rA.integrity=
String(X.integrity)),X.keepalive!==void 0&&(rA.keepalive=!!X.keepalive),X.method!==void 0){let $=X.method;const oA=D[$];if(oA!==void 0)rA.method=oA;else{if(!h($))
throw new TypeError(`'${$}' is not a valid HTTP method.`);const fA=$.toUpperCase();if(L.has(fA))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=w[fA]??
$,rA.method=$}!AA&&rA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likel\
y to succeed.",{code:"UNDICI-FETCH-patch"}),AA=!0)}X.signal!==void 0&&(UA=X.signal),this[R]=rA;const NA=new AbortController;if(this[l]=NA.signal,UA!=null){if(!UA||
typeof UA.aborted!="boolean"||typeof UA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSigna\
l.");if(UA.aborted)NA.abort(UA.reason);else{this[cA]=NA;const $=new WeakRef(NA),oA=pA($);try{(typeof QA=="function"&&QA(UA)===lA||BA(UA,"abort").length>=lA)&&EA(
1500,UA)}catch{}B.addAbortListener(UA,oA),CA.register(NA,{signal:UA,abort:oA},oA)}}if(this[C]=new f(v),c(this[C],rA.headersList),E(this[C],"request"),RA==="no-c\
ors"){if(!M.has(rA.method))throw new TypeError(`'${rA.method} is unsupported in no-cors mode.`);E(this[C],"request-no-cors")}if(LA){const $=g(this[C]),oA=X.headers!==
void 0?X.headers:new a($);if($.clear(),oA instanceof a){for(const{name:fA,value:DA}of oA.rawValues())$.append(fA,DA,!1);$.cookies=oA.cookies}else Q(this[C],oA)}
const dA=q instanceof _?q[R].body:null;if((X.body!=null||dA!=null)&&(rA.method==="GET"||rA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method ca\
nnot have body.");let VA=null;if(X.body!=null){const[$,oA]=s(X.body,rA.keepalive);VA=$,oA&&!g(this[C]).contains("content-type",!0)&&this[C].append("content-type",
oA)}const eA=VA??dA;if(eA!=null&&eA.source==null){if(VA!=null&&X.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");
if(rA.mode!=="same-origin"&&rA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');rA.useCORSPreflightFlag=
!0}let m=eA;if(VA==null&&dA!=null){if(F(q))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const $=new TransformStream;
dA.stream.pipeThrough($),m={source:dA.source,length:dA.length,stream:$.readable}}this[R].body=m}get method(){return G.brandCheck(this,_),this[R].method}get url(){
return G.brandCheck(this,_),J(this[R].url)}get headers(){return G.brandCheck(this,_),this[C]}get destination(){return G.brandCheck(this,_),this[R].destination}get referrer(){
return G.brandCheck(this,_),this[R].referrer==="no-referrer"?"":this[R].referrer==="client"?"about:client":this[R].referrer.toString()}get referrerPolicy(){return G.
brandCheck(this,_),this[R].referrerPolicy}get mode(){return G.brandCheck(this,_),this[R].mode}get credentials(){return this[R].credentials}get cache(){return G.
brandCheck(this,_),this[R].cache}get redirect(){return G.brandCheck(this,_),this[R].redirect}get integrity(){return G.brandCheck(this,_),this[R].integrity}get keepalive(){
return G.brandCheck(this,_),this[R].keepalive}get isReloadNavigation(){return G.brandCheck(this,_),this[R].reloadNavigation}get isHistoryNavigation(){return G.brandCheck(
this,_),this[R].historyNavigation}get signal(){return G.brandCheck(this,_),this[l]}get body(){return G.brandCheck(this,_),this[R].body?this[R].body.stream:null}get bodyUsed(){
return G.brandCheck(this,_),!!this[R].body&&B.isDisturbed(this[R].body.stream)}get duplex(){return G.brandCheck(this,_),"half"}clone(){if(G.brandCheck(this,_),F(
this))throw new TypeError("unusable");const q=Z(this[R]),X=new AbortController;if(this.signal.aborted)X.abort(this.signal.reason);else{let nA=kA.get(this.signal);
nA===void 0&&(nA=new Set,kA.set(this.signal,nA));const rA=new WeakRef(X);nA.add(rA),B.addAbortListener(X.signal,pA(rA))}return IA(q,X.signal,A(this[C]))}[I.inspect.
custom](q,X){X.depth===null&&(X.depth=2),X.colors??=!0;const nA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.
referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${I.formatWithOptions(X,nA)}`}}
p(_);function tA(iA){return{method:iA.method??"GET",localURLsOnly:iA.localURLsOnly??!1,unsafeRequest:iA.unsafeRequest??!1,body:iA.body??null,client:iA.client??null,
reservedClient:iA.reservedClient??null,replacesClientId:iA.replacesClientId??"",window:iA.window??"client",keepalive:iA.keepalive??!1,serviceWorkers:iA.serviceWorkers??
"all",initiator:iA.initiator??"",destination:iA.destination??"",priority:iA.priority??null,origin:iA.origin??"client",policyContainer:iA.policyContainer??"clien\
t",referrer:iA.referrer??"client",referrerPolicy:iA.referrerPolicy??"",mode:iA.mode??"no-cors",useCORSPreflightFlag:iA.useCORSPreflightFlag??!1,credentials:iA.credentials??
"same-origin",useCredentials:iA.useCredentials??!1,cache:iA.cache??"default",redirect:iA.redirect??"follow",integrity:iA.integrity??"",cryptoGraphicsNonceMetadata:iA.
cryptoGraphicsNonceMetadata??"",parserMetadata:iA.parserMetadata??"",reloadNavigation:iA.reloadNavigation??!1,historyNavigation:iA.historyNavigation??!1,userActivation:iA.
userActivation??!1,taintedOrigin:iA.taintedOrigin??!1,redirectCount:iA.redirectCount??0,responseTainting:iA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:iA.
preventNoCacheCacheControlHeaderModification??!1,done:iA.done??!1,timingAllowFailed:iA.timingAllowFailed??!1,urlList:iA.urlList,url:iA.urlList[0],headersList:iA.
headersList?new a(iA.headersList):new a}}t(tA,"makeRequest");function Z(iA){const q=tA({...iA,body:null});return iA.body!=null&&(q.body=y(q,iA.body)),q}t(Z,"clo\
neRequest");function IA(iA,q,X){const nA=new _(v);return nA[R]=iA,nA[l]=q,nA[C]=new f(v),c(nA[C],iA.headersList),E(nA[C],X),nA}t(IA,"fromInnerRequest"),Object.defineProperties(
_.prototype,{method:o,url:o,headers:o,redirect:o,clone:o,signal:o,duplex:o,destination:o,body:o,bodyUsed:o,isHistoryNavigation:o,isReloadNavigation:o,keepalive:o,
integrity:o,cache:o,credentials:o,attribute:o,referrerPolicy:o,referrer:o,mode:o,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),G.converters.Request=G.
interfaceConverter(_),G.converters.RequestInfo=function(iA,q,X){return typeof iA=="string"?G.converters.USVString(iA,q,X):iA instanceof _?G.converters.Request(iA,
q,X):G.converters.USVString(iA,q,X)},G.converters.AbortSignal=G.interfaceConverter(AbortSignal),G.converters.RequestInit=G.dictionaryConverter([{key:"method",converter:G.
converters.ByteString},{key:"headers",converter:G.converters.HeadersInit},{key:"body",converter:G.nullableConverter(G.converters.BodyInit)},{key:"referrer",converter:G.
converters.USVString},{key:"referrerPolicy",converter:G.converters.DOMString,allowedValues:V},{key:"mode",converter:G.converters.DOMString,allowedValues:x},{key:"\
credentials",converter:G.converters.DOMString,allowedValues:i},{key:"cache",converter:G.converters.DOMString,allowedValues:r},{key:"redirect",converter:G.converters.
DOMString,allowedValues:b},{key:"integrity",converter:G.converters.DOMString},{key:"keepalive",converter:G.converters.boolean},{key:"signal",converter:G.nullableConverter(
iA=>G.converters.AbortSignal(iA,"RequestInit","signal",{strict:!1}))},{key:"window",converter:G.converters.any},{key:"duplex",converter:G.converters.DOMString,allowedValues:u},
{key:"dispatcher",converter:G.converters.any}]),Y.exports={Request:_,makeRequest:tA,fromInnerRequest:IA,cloneRequest:Z}}),9051:((Y,P,e)=>{const{Headers:s,HeadersList:p,
fill:y,getHeadersGuard:F,setHeadersGuard:f,setHeadersList:Q}=e(660),{extractBody:a,cloneBody:E,mixinBody:A,hasFinalizationRegistry:c,streamRegistry:g,bodyUnusable:n}=e(
4492),B=e(3440),I=e(7975),{kEnumerableProperty:h}=B,{isValidReasonPhrase:k,isCancelled:S,isAborted:L,isBlobLike:M,serializeJavascriptValueToJSONString:V,isErrorLike:b,
isomorphicEncode:x,environmentSettingsObject:i}=e(3168),{redirectStatusSet:r,nullBodyStatus:u}=e(4495),{kState:o,kHeaders:w}=e(3627),{webidl:D}=e(5893),{FormData:C}=e(
5910),{URLSerializer:l}=e(1900),{kConstruct:R}=e(6443),T=e(4589),{types:G}=e(7975),J=new TextEncoder("utf-8");class v{static{t(this,"Response")}static error(){return pA(
EA(),"immutable")}static json(_,tA={}){D.argumentLengthCheck(arguments,1,"Response.json"),tA!==null&&(tA=D.converters.ResponseInit(tA));const Z=J.encode(V(_)),IA=a(
Z),iA=pA(QA({}),"response");return kA(iA,tA,{body:IA[0],type:"application/json"}),iA}static redirect(_,tA=302){D.argumentLengthCheck(arguments,1,"Response.redir\
ect"),_=D.converters.USVString(_),tA=D.converters["unsigned short"](tA);let Z;try{Z=new URL(_,i.settingsObject.baseUrl)}catch(q){throw new TypeError(`Failed to \
parse URL from ${_}`,{cause:q})}if(!r.has(tA))throw new RangeError(`Invalid status code ${tA}`);const IA=pA(QA({}),"immutable");IA[o].status=tA;const iA=x(l(Z));
return IA[o].headersList.append("location",iA,!0),IA}constructor(_=null,tA={}){if(D.util.markAsUncloneable(this),_===R)return;_!==null&&(_=D.converters.BodyInit(
_)),tA=D.converters.ResponseInit(tA),this[o]=QA({}),this[w]=new s(R),f(this[w],"response"),Q(this[w],this[o].headersList);let Z=null;if(_!=null){const[IA,iA]=a(
_);Z={body:IA,type:iA}}kA(this,tA,Z)}get type(){return D.brandCheck(this,v),this[o].type}get url(){D.brandCheck(this,v);const _=this[o].urlList,tA=_[_.length-1]??
null;return tA===null?"":l(tA,!0)}get redirected(){return D.brandCheck(this,v),this[o].urlList.length>1}get status(){return D.brandCheck(this,v),this[o].status}get ok(){
return D.brandCheck(this,v),this[o].status>=200&&this[o].status<=299}get statusText(){return D.brandCheck(this,v),this[o].statusText}get headers(){return D.brandCheck(
this,v),this[w]}get body(){return D.brandCheck(this,v),this[o].body?this[o].body.stream:null}get bodyUsed(){return D.brandCheck(this,v),!!this[o].body&&B.isDisturbed(
this[o].body.stream)}clone(){if(D.brandCheck(this,v),n(this))throw D.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const _=sA(
this[o]);return c&&this[o].body?.stream&&g.register(this,new WeakRef(this[o].body.stream)),pA(_,F(this[w]))}[I.inspect.custom](_,tA){tA.depth===null&&(tA.depth=
2),tA.colors??=!0;const Z={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${I.formatWithOptions(tA,Z)}`}}A(v),Object.defineProperties(v.prototype,{type:h,url:h,status:h,ok:h,redirected:h,statusText:h,
headers:h,clone:h,body:h,bodyUsed:h,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(v,{json:h,redirect:h,error:h});function sA(AA){
if(AA.internalResponse)return cA(sA(AA.internalResponse),AA.type);const _=QA({...AA,body:null});return AA.body!=null&&(_.body=E(_,AA.body)),_}t(sA,"cloneRespons\
e");function QA(AA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",
statusText:"",...AA,headersList:AA?.headersList?new p(AA?.headersList):new p,urlList:AA?.urlList?[...AA.urlList]:[]}}t(QA,"makeResponse");function EA(AA){const _=b(
AA);return QA({type:"error",status:0,error:_?AA:new Error(AA&&String(AA)),aborted:AA&&AA.name==="AbortError"})}t(EA,"makeNetworkError");function BA(AA){return AA.
type==="error"&&AA.status===0}t(BA,"isNetworkError");function lA(AA,_){return _={internalResponse:AA,..._},new Proxy(AA,{get(tA,Z){return Z in _?_[Z]:tA[Z]},set(tA,Z,IA){
return T(!(Z in _)),tA[Z]=IA,!0}})}t(lA,"makeFilteredResponse");function cA(AA,_){if(_==="basic")return lA(AA,{type:"basic",headersList:AA.headersList});if(_===
"cors")return lA(AA,{type:"cors",headersList:AA.headersList});if(_==="opaque")return lA(AA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});
if(_==="opaqueredirect")return lA(AA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});T(!1)}t(cA,"filterResponse");function CA(AA,_=null){
return T(S(AA)),L(AA)?EA(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:_})):EA(Object.assign(new DOMException("Request was ca\
ncelled."),{cause:_}))}t(CA,"makeAppropriateNetworkError");function kA(AA,_,tA){if(_.status!==null&&(_.status<200||_.status>599))throw new RangeError('init["sta\
tus"] must be in the range of 200 to 599, inclusive.');if("statusText"in _&&_.statusText!=null&&!k(String(_.statusText)))throw new TypeError("Invalid statusText");
if("status"in _&&_.status!=null&&(AA[o].status=_.status),"statusText"in _&&_.statusText!=null&&(AA[o].statusText=_.statusText),"headers"in _&&_.headers!=null&&y(
AA[w],_.headers),tA){if(u.includes(AA.status))throw D.errors.exception({header:"Response constructor",message:`Invalid response status code ${AA.status}`});AA[o].
body=tA.body,tA.type!=null&&!AA[o].headersList.contains("content-type",!0)&&AA[o].headersList.append("content-type",tA.type,!0)}}t(kA,"initializeResponse");function pA(AA,_){
const tA=new v(R);return tA[o]=AA,tA[w]=new s(R),Q(tA[w],AA.headersList),f(tA[w],_),c&&AA.body?.stream&&g.register(tA,new WeakRef(AA.body.stream)),tA}t(pA,"from\
InnerResponse"),D.converters.ReadableStream=D.interfaceConverter(ReadableStream),D.converters.FormData=D.interfaceConverter(C),D.converters.URLSearchParams=D.interfaceConverter(
URLSearchParams),D.converters.XMLHttpRequestBodyInit=function(AA,_,tA){return typeof AA=="string"?D.converters.USVString(AA,_,tA):M(AA)?D.converters.Blob(AA,_,tA,
{strict:!1}):ArrayBuffer.isView(AA)||G.isArrayBuffer(AA)?D.converters.BufferSource(AA,_,tA):B.isFormDataLike(AA)?D.converters.FormData(AA,_,tA,{strict:!1}):AA instanceof
URLSearchParams?D.converters.URLSearchParams(AA,_,tA):D.converters.DOMString(AA,_,tA)},D.converters.BodyInit=function(AA,_,tA){return AA instanceof ReadableStream?
D.converters.ReadableStream(AA,_,tA):AA?.[Symbol.asyncIterator]?AA:D.converters.XMLHttpRequestBodyInit(AA,_,tA)},D.converters.ResponseInit=D.dictionaryConverter(
[{key:"status",converter:D.converters["unsigned short"],defaultValue:t(()=>200,"defaultValue")},{key:"statusText",converter:D.converters.ByteString,defaultValue:t(
()=>"","defaultValue")},{key:"headers",converter:D.converters.HeadersInit}]),Y.exports={isNetworkError:BA,makeNetworkError:EA,makeResponse:QA,makeAppropriateNetworkError:CA,
filterResponse:cA,Response:v,cloneResponse:sA,fromInnerResponse:pA}}),3627:(Y=>{Y.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),
kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((Y,P,e)=>{const{Transform:s}=e(7075),p=e(8522),{redirectStatusSet:y,referrerPolicySet:F,badPortsSet:f}=e(
4495),{getGlobalOrigin:Q}=e(1059),{collectASequenceOfCodePoints:a,collectAnHTTPQuotedString:E,removeChars:A,parseMIMEType:c}=e(1900),{performance:g}=e(643),{isBlobLike:n,
ReadableStreamFrom:B,isValidHTTPToken:I,normalizedMethodRecordsBase:h}=e(3440),k=e(4589),{isUint8Array:S}=e(3429),{webidl:L}=e(5893);let M=[],V;try{V=e(7598);const N=[
"sha256","sha384","sha512"];M=V.getHashes().filter(U=>N.includes(U))}catch{}function b(N){const U=N.urlList,d=U.length;return d===0?null:U[d-1].toString()}t(b,"\
responseURL");function x(N,U){if(!y.has(N.status))return null;let d=N.headersList.get("location",!0);return d!==null&&l(d)&&(i(d)||(d=r(d)),d=new URL(d,b(N))),d&&
!d.hash&&(d.hash=U),d}t(x,"responseLocationURL");function i(N){for(let U=0;U<N.length;++U){const d=N.charCodeAt(U);if(d>126||d<32)return!1}return!0}t(i,"isValid\
EncodedURL");function r(N){return Buffer.from(N,"binary").toString("utf8")}t(r,"normalizeBinaryStringToUtf8");function u(N){return N.urlList[N.urlList.length-1]}
t(u,"requestCurrentURL");function o(N){const U=u(N);return DA(U)&&f.has(U.port)?"blocked":"allowed"}t(o,"requestBadPort");function w(N){return N instanceof Error||
N?.constructor?.name==="Error"||N?.constructor?.name==="DOMException"}t(w,"isErrorLike");function D(N){for(let U=0;U<N.length;++U){const d=N.charCodeAt(U);if(!(d===
9||d>=32&&d<=126||d>=128&&d<=255))return!1}return!0}t(D,"isValidReasonPhrase");const C=I;function l(N){return(N[0]==="	"||N[0]===" "||N[N.length-1]==="	"||N[N.length-
1]===" "||N.includes(`
`)||N.includes("\r")||N.includes("\0"))===!1}t(l,"isValidHeaderValue");function R(N,U){const{headersList:d}=U,H=(d.get("referrer-policy",!0)??"").split(",");let O="";
if(H.length>0)for(let z=H.length;z!==0;z--){const K=H[z-1].trim();if(F.has(K)){O=K;break}}O!==""&&(N.referrerPolicy=O)}t(R,"setRequestReferrerPolicyOnRedirect");
function T(){return"allowed"}t(T,"crossOriginResourcePolicyCheck");function G(){return"success"}t(G,"corsCheck");function J(){return"success"}t(J,"TAOCheck");function v(N){
let U=null;U=N.mode,N.headersList.set("sec-fetch-mode",U,!0)}t(v,"appendFetchMetadata");function sA(N){let U=N.origin;if(!(U==="client"||U===void 0)){if(N.responseTainting===
"cors"||N.mode==="websocket")N.headersList.append("origin",U,!0);else if(N.method!=="GET"&&N.method!=="HEAD"){switch(N.referrerPolicy){case"no-referrer":U=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":N.origin&&fA(N.origin)&&!fA(u(N))&&(U=null);break;case"same-ori\
gin":nA(N,u(N))||(U=null);break;default:}N.headersList.append("origin",U,!0)}}}t(sA,"appendRequestOriginHeader");function QA(N,U){return N}t(QA,"coarsenTime");function EA(N,U,d){
return!N?.startTime||N.startTime<U?{domainLookupStartTime:U,domainLookupEndTime:U,connectionStartTime:U,connectionEndTime:U,secureConnectionStartTime:U,ALPNNegotiatedProtocol:N?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:QA(N.domainLookupStartTime,d),domainLookupEndTime:QA(N.domainLookupEndTime,d),connectionStartTime:QA(N.connectionStartTime,
d),connectionEndTime:QA(N.connectionEndTime,d),secureConnectionStartTime:QA(N.secureConnectionStartTime,d),ALPNNegotiatedProtocol:N.ALPNNegotiatedProtocol}}t(EA,
"clampAndCoarsenConnectionTimingInfo");function BA(N){return QA(g.now(),N)}t(BA,"coarsenedSharedCurrentTime");function lA(N){return{startTime:N.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:N.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,
decodedBodySize:0,finalConnectionTimingInfo:null}}t(lA,"createOpaqueTimingInfo");function cA(){return{referrerPolicy:"strict-origin-when-cross-origin"}}t(cA,"ma\
kePolicyContainer");function CA(N){return{referrerPolicy:N.referrerPolicy}}t(CA,"clonePolicyContainer");function kA(N){const U=N.referrerPolicy;k(U);let d=null;
if(N.referrer==="client"){const j=Q();if(!j||j.origin==="null")return"no-referrer";d=new URL(j)}else N.referrer instanceof URL&&(d=N.referrer);let H=pA(d);const O=pA(
d,!0);H.toString().length>4096&&(H=O);const z=nA(N,H),K=AA(H)&&!AA(N.url);switch(U){case"origin":return O??pA(d,!0);case"unsafe-url":return H;case"same-origin":
return z?O:"no-referrer";case"origin-when-cross-origin":return z?H:O;case"strict-origin-when-cross-origin":{const j=u(N);return nA(H,j)?H:AA(H)&&!AA(j)?"no-refe\
rrer":O}default:return K?"no-referrer":O}}t(kA,"determineRequestsReferrer");function pA(N,U){return k(N instanceof URL),N=new URL(N),N.protocol==="file:"||N.protocol===
"about:"||N.protocol==="blank:"?"no-referrer":(N.username="",N.password="",N.hash="",U&&(N.pathname="",N.search=""),N)}t(pA,"stripURLForReferrer");function AA(N){
if(!(N instanceof URL))return!1;if(N.href==="about:blank"||N.href==="about:srcdoc"||N.protocol==="data:"||N.protocol==="file:")return!0;return U(N.origin);function U(d){
if(d==null||d==="null")return!1;const H=new URL(d);return!!(H.protocol==="https:"||H.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(
H.hostname)||H.hostname==="localhost"||H.hostname.includes("localhost.")||H.hostname.endsWith(".localhost"))}}t(AA,"isURLPotentiallyTrustworthy");function _(N,U){
if(V===void 0)return!0;const d=Z(U);if(d==="no metadata"||d.length===0)return!0;const H=IA(d),O=iA(d,H);for(const z of O){const K=z.algo,j=z.hash;let gA=V.createHash(
K).update(N).digest("base64");if(gA[gA.length-1]==="="&&(gA[gA.length-2]==="="?gA=gA.slice(0,-2):gA=gA.slice(0,-1)),q(gA,j))return!0}return!1}t(_,"bytesMatch");
const tA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function Z(N){const U=[];let d=!0;for(const H of N.
split(" ")){d=!1;const O=tA.exec(H);if(O===null||O.groups===void 0||O.groups.algo===void 0)continue;const z=O.groups.algo.toLowerCase();M.includes(z)&&U.push(O.
groups)}return d===!0?"no metadata":U}t(Z,"parseMetadata");function IA(N){let U=N[0].algo;if(U[3]==="5")return U;for(let d=1;d<N.length;++d){const H=N[d];if(H.algo[3]===
"5"){U="sha512";break}else{if(U[3]==="3")continue;H.algo[3]==="3"&&(U="sha384")}}return U}t(IA,"getStrongestMetadata");function iA(N,U){if(N.length===1)return N;
let d=0;for(let H=0;H<N.length;++H)N[H].algo===U&&(N[d++]=N[H]);return N.length=d,N}t(iA,"filterMetadataListByAlgorithm");function q(N,U){if(N.length!==U.length)
return!1;for(let d=0;d<N.length;++d)if(N[d]!==U[d]){if(N[d]==="+"&&U[d]==="-"||N[d]==="/"&&U[d]==="_")continue;return!1}return!0}t(q,"compareBase64Mixed");function X(N){}
t(X,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function nA(N,U){return N.origin===U.origin&&N.origin==="null"||N.protocol===U.protocol&&N.hostname===U.hostname&&
N.port===U.port}t(nA,"sameOrigin");function rA(){let N,U;return{promise:new Promise((H,O)=>{N=H,U=O}),resolve:N,reject:U}}t(rA,"createDeferredPromise");function yA(N){
return N.controller.state==="aborted"}t(yA,"isAborted");function GA(N){return N.controller.state==="aborted"||N.controller.state==="terminated"}t(GA,"isCancelle\
d");function UA(N){return h[N.toLowerCase()]??N}t(UA,"normalizeMethod");function HA(N){const U=JSON.stringify(N);if(U===void 0)throw new TypeError("Value is not\
 JSON serializable");return k(typeof U=="string"),U}t(HA,"serializeJavascriptValueToJSONString");const uA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.
iterator]()));function LA(N,U,d=0,H=1){class O{static{t(this,"FastIterableIterator")}#A;#e;#t;constructor(K,j){this.#A=K,this.#e=j,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${N} Iterator.`);const K=this.#t,j=this.#A[U],
gA=j.length;if(K>=gA)return{value:void 0,done:!0};const{[d]:FA,[H]:SA}=j[K];this.#t=K+1;let wA;switch(this.#e){case"key":wA=FA;break;case"value":wA=SA;break;case"\
key+value":wA=[FA,SA];break}return{value:wA,done:!1}}}return delete O.prototype.constructor,Object.setPrototypeOf(O.prototype,uA),Object.defineProperties(O.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${N} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(z,K){return new O(
z,K)}}t(LA,"createIterator");function RA(N,U,d,H=0,O=1){const z=LA(N,d,H,O),K={keys:{writable:!0,enumerable:!0,configurable:!0,value:t(function(){return L.brandCheck(
this,U),z(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:t(function(){return L.brandCheck(this,U),z(this,"value")},"values")},entries:{
writable:!0,enumerable:!0,configurable:!0,value:t(function(){return L.brandCheck(this,U),z(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:t(function(gA,FA=globalThis){if(L.brandCheck(this,U),L.argumentLengthCheck(arguments,1,`${N}.forEach`),typeof gA!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${N}': parameter 1 is not of type 'Function'.`);for(const{0:SA,1:wA}of z(this,"key+value"))gA.call(FA,wA,SA,this)},"forEach")}};return Object.
defineProperties(U.prototype,{...K,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:K.entries.value}})}t(RA,"iteratorMixin");async function NA(N,U,d){
const H=U,O=d;let z;try{z=N.stream.getReader()}catch(K){O(K);return}try{H(await $(z))}catch(K){O(K)}}t(NA,"fullyReadBody");function dA(N){return N instanceof ReadableStream||
N[Symbol.toStringTag]==="ReadableStream"&&typeof N.tee=="function"}t(dA,"isReadableStreamLike");function VA(N){try{N.close(),N.byobRequest?.respond(0)}catch(U){
if(!U.message.includes("Controller is already closed")&&!U.message.includes("ReadableStream is already closed"))throw U}}t(VA,"readableStreamClose");const eA=/[^\x00-\xFF]/;
function m(N){return k(!eA.test(N)),N}t(m,"isomorphicEncode");async function $(N){const U=[];let d=0;for(;;){const{done:H,value:O}=await N.read();if(H)return Buffer.
concat(U,d);if(!S(O))throw new TypeError("Received non-Uint8Array chunk");U.push(O),d+=O.length}}t($,"readAllBytes");function oA(N){k("protocol"in N);const U=N.
protocol;return U==="about:"||U==="blob:"||U==="data:"}t(oA,"urlIsLocal");function fA(N){return typeof N=="string"&&N[5]===":"&&N[0]==="h"&&N[1]==="t"&&N[2]==="\
t"&&N[3]==="p"&&N[4]==="s"||N.protocol==="https:"}t(fA,"urlHasHttpsScheme");function DA(N){k("protocol"in N);const U=N.protocol;return U==="http:"||U==="https:"}
t(DA,"urlIsHttpHttpsScheme");function hA(N,U){const d=N;if(!d.startsWith("bytes"))return"failure";const H={position:5};if(U&&a(gA=>gA==="	"||gA===" ",d,H),d.charCodeAt(
H.position)!==61)return"failure";H.position++,U&&a(gA=>gA==="	"||gA===" ",d,H);const O=a(gA=>{const FA=gA.charCodeAt(0);return FA>=48&&FA<=57},d,H),z=O.length?Number(
O):null;if(U&&a(gA=>gA==="	"||gA===" ",d,H),d.charCodeAt(H.position)!==45)return"failure";H.position++,U&&a(gA=>gA==="	"||gA===" ",d,H);const K=a(gA=>{const FA=gA.
charCodeAt(0);return FA>=48&&FA<=57},d,H),j=K.length?Number(K):null;return H.position<d.length||j===null&&z===null||z>j?"failure":{rangeStartValue:z,rangeEndValue:j}}
t(hA,"simpleRangeHeaderValue");function TA(N,U,d){let H="bytes ";return H+=m(`${N}`),H+="-",H+=m(`${U}`),H+="/",H+=m(`${d}`),H}t(TA,"buildContentRange");class JA extends s{static{
t(this,"InflateStream")}#A;constructor(U){super(),this.#A=U}_transform(U,d,H){if(!this._inflateStream){if(U.length===0){H();return}this._inflateStream=(U[0]&15)===
8?p.createInflate(this.#A):p.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",O=>this.destroy(O))}this._inflateStream.write(U,d,H)}_final(U){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
U()}}function xA(N){return new JA(N)}t(xA,"createInflate");function PA(N){let U=null,d=null,H=null;const O=_A("content-type",N);if(O===null)return"failure";for(const z of O){
const K=c(z);K==="failure"||K.essence==="*/*"||(H=K,H.essence!==d?(U=null,H.parameters.has("charset")&&(U=H.parameters.get("charset")),d=H.essence):!H.parameters.
has("charset")&&U!==null&&H.parameters.set("charset",U))}return H??"failure"}t(PA,"extractMimeType");function KA(N){const U=N,d={position:0},H=[];let O="";for(;d.
position<U.length;){if(O+=a(z=>z!=='"'&&z!==",",U,d),d.position<U.length)if(U.charCodeAt(d.position)===34){if(O+=E(U,d),d.position<U.length)continue}else k(U.charCodeAt(
d.position)===44),d.position++;O=A(O,!0,!0,z=>z===9||z===32),H.push(O),O=""}return H}t(KA,"gettingDecodingSplitting");function _A(N,U){const d=U.get(N,!0);return d===
null?null:KA(d)}t(_A,"getDecodeSplit");const XA=new TextDecoder;function $A(N){return N.length===0?"":(N[0]===239&&N[1]===187&&N[2]===191&&(N=N.subarray(3)),XA.
decode(N))}t($A,"utf8DecodeBytes");class qA{static{t(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return Q()}get origin(){return this.baseUrl?.origin}policyContainer=cA()}
class aA{static{t(this,"EnvironmentSettingsObject")}settingsObject=new qA}const W=new aA;Y.exports={isAborted:yA,isCancelled:GA,isValidEncodedURL:i,createDeferredPromise:rA,
ReadableStreamFrom:B,tryUpgradeRequestToAPotentiallyTrustworthyURL:X,clampAndCoarsenConnectionTimingInfo:EA,coarsenedSharedCurrentTime:BA,determineRequestsReferrer:kA,
makePolicyContainer:cA,clonePolicyContainer:CA,appendFetchMetadata:v,appendRequestOriginHeader:sA,TAOCheck:J,corsCheck:G,crossOriginResourcePolicyCheck:T,createOpaqueTimingInfo:lA,
setRequestReferrerPolicyOnRedirect:R,isValidHTTPToken:I,requestBadPort:o,requestCurrentURL:u,responseURL:b,responseLocationURL:x,isBlobLike:n,isURLPotentiallyTrustworthy:AA,
isValidReasonPhrase:D,sameOrigin:nA,normalizeMethod:UA,serializeJavascriptValueToJSONString:HA,iteratorMixin:RA,createIterator:LA,isValidHeaderName:C,isValidHeaderValue:l,
isErrorLike:w,fullyReadBody:NA,bytesMatch:_,isReadableStreamLike:dA,readableStreamClose:VA,isomorphicEncode:m,urlIsLocal:oA,urlHasHttpsScheme:fA,urlIsHttpHttpsScheme:DA,
readAllBytes:$,simpleRangeHeaderValue:hA,buildContentRange:TA,parseMetadata:Z,createInflate:xA,extractMimeType:PA,getDecodeSplit:_A,utf8DecodeBytes:$A,environmentSettingsObject:W}}),
5893:((Y,P,e)=>{const{types:s,inspect:p}=e(7975),{markAsUncloneable:y}=e(5919),{toUSVString:F}=e(3440),f={};f.converters={},f.util={},f.errors={},f.errors.exception=
function(Q){return new TypeError(`${Q.header}: ${Q.message}`)},f.errors.conversionFailed=function(Q){const a=Q.types.length===1?"":" one of",E=`${Q.argument} co\
uld not be converted to${a}: ${Q.types.join(", ")}.`;return f.errors.exception({header:Q.prefix,message:E})},f.errors.invalidArgument=function(Q){return f.errors.
exception({header:Q.prefix,message:`"${Q.value}" is an invalid ${Q.type}.`})},f.brandCheck=function(Q,a,E){if(E?.strict!==!1){if(!(Q instanceof a)){const A=new TypeError(
"Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(Q?.[Symbol.toStringTag]!==a.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invoc\
ation");throw A.code="ERR_INVALID_THIS",A}},f.argumentLengthCheck=function({length:Q},a,E){if(Q<a)throw f.errors.exception({message:`${a} argument${a!==1?"s":""}\
 required, but${Q?" only":""} ${Q} found.`,header:E})},f.illegalConstructor=function(){throw f.errors.exception({header:"TypeError",message:"Illegal constructor"})},
f.util.Type=function(Q){switch(typeof Q){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"\
number":return"Number";case"bigint":return"BigInt";case"function":case"object":return Q===null?"Null":"Object"}},f.util.markAsUncloneable=y||(()=>{}),f.util.ConvertToInt=
function(Q,a,E,A){let c,g;a===64?(c=Math.pow(2,53)-1,E==="unsigned"?g=0:g=Math.pow(-2,53)+1):E==="unsigned"?(g=0,c=Math.pow(2,a)-1):(g=Math.pow(-2,a)-1,c=Math.pow(
2,a-1)-1);let n=Number(Q);if(n===0&&(n=0),A?.enforceRange===!0){if(Number.isNaN(n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY)throw f.errors.exception(
{header:"Integer conversion",message:`Could not convert ${f.util.Stringify(Q)} to an integer.`});if(n=f.util.IntegerPart(n),n<g||n>c)throw f.errors.exception({header:"\
Integer conversion",message:`Value must be between ${g}-${c}, got ${n}.`});return n}return!Number.isNaN(n)&&A?.clamp===!0?(n=Math.min(Math.max(n,g),c),Math.floor(
n)%2===0?n=Math.floor(n):n=Math.ceil(n),n):Number.isNaN(n)||n===0&&Object.is(0,n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY?0:(n=f.util.IntegerPart(
n),n=n%Math.pow(2,a),E==="signed"&&n>=Math.pow(2,a)-1?n-Math.pow(2,a):n)},f.util.IntegerPart=function(Q){const a=Math.floor(Math.abs(Q));return Q<0?-1*a:a},f.util.
Stringify=function(Q){switch(f.util.Type(Q)){case"Symbol":return`Symbol(${Q.description})`;case"Object":return p(Q);case"String":return`"${Q}"`;default:return`${Q}`}},
f.sequenceConverter=function(Q){return(a,E,A,c)=>{if(f.util.Type(a)!=="Object")throw f.errors.exception({header:E,message:`${A} (${f.util.Stringify(a)}) is not \
iterable.`});const g=typeof c=="function"?c():a?.[Symbol.iterator]?.(),n=[];let B=0;if(g===void 0||typeof g.next!="function")throw f.errors.exception({header:E,
message:`${A} is not iterable.`});for(;;){const{done:I,value:h}=g.next();if(I)break;n.push(Q(h,E,`${A}[${B++}]`))}return n}},f.recordConverter=function(Q,a){return(E,A,c)=>{
if(f.util.Type(E)!=="Object")throw f.errors.exception({header:A,message:`${c} ("${f.util.Type(E)}") is not an Object.`});const g={};if(!s.isProxy(E)){const B=[...Object.
getOwnPropertyNames(E),...Object.getOwnPropertySymbols(E)];for(const I of B){const h=Q(I,A,c),k=a(E[I],A,c);g[h]=k}return g}const n=Reflect.ownKeys(E);for(const B of n)
if(Reflect.getOwnPropertyDescriptor(E,B)?.enumerable){const h=Q(B,A,c),k=a(E[B],A,c);g[h]=k}return g}},f.interfaceConverter=function(Q){return(a,E,A,c)=>{if(c?.
strict!==!1&&!(a instanceof Q))throw f.errors.exception({header:E,message:`Expected ${A} ("${f.util.Stringify(a)}") to be an instance of ${Q.name}.`});return a}},
f.dictionaryConverter=function(Q){return(a,E,A)=>{const c=f.util.Type(a),g={};if(c==="Null"||c==="Undefined")return g;if(c!=="Object")throw f.errors.exception({
header:E,message:`Expected ${a} to be one of: Null, Undefined, Object.`});for(const n of Q){const{key:B,defaultValue:I,required:h,converter:k}=n;if(h===!0&&!Object.
hasOwn(a,B))throw f.errors.exception({header:E,message:`Missing required key "${B}".`});let S=a[B];const L=Object.hasOwn(n,"defaultValue");if(L&&S!==null&&(S??=
I()),h||L||S!==void 0){if(S=k(S,E,`${A}.${B}`),n.allowedValues&&!n.allowedValues.includes(S))throw f.errors.exception({header:E,message:`${S} is not an accepted\
 type. Expected one of ${n.allowedValues.join(", ")}.`});g[B]=S}}return g}},f.nullableConverter=function(Q){return(a,E,A)=>a===null?a:Q(a,E,A)},f.converters.DOMString=
function(Q,a,E,A){if(Q===null&&A?.legacyNullToEmptyString)return"";if(typeof Q=="symbol")throw f.errors.exception({header:a,message:`${E} is a symbol, which can\
not be converted to a DOMString.`});return String(Q)},f.converters.ByteString=function(Q,a,E){const A=f.converters.DOMString(Q,a,E);for(let c=0;c<A.length;c++)if(A.
charCodeAt(c)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${c} has a value of ${A.charCodeAt(c)} which is gr\
eater than 255.`);return A},f.converters.USVString=F,f.converters.boolean=function(Q){return!!Q},f.converters.any=function(Q){return Q},f.converters["long long"]=
function(Q,a,E){return f.util.ConvertToInt(Q,64,"signed",void 0,a,E)},f.converters["unsigned long long"]=function(Q,a,E){return f.util.ConvertToInt(Q,64,"unsign\
ed",void 0,a,E)},f.converters["unsigned long"]=function(Q,a,E){return f.util.ConvertToInt(Q,32,"unsigned",void 0,a,E)},f.converters["unsigned short"]=function(Q,a,E,A){
return f.util.ConvertToInt(Q,16,"unsigned",A,a,E)},f.converters.ArrayBuffer=function(Q,a,E,A){if(f.util.Type(Q)!=="Object"||!s.isAnyArrayBuffer(Q))throw f.errors.
conversionFailed({prefix:a,argument:`${E} ("${f.util.Stringify(Q)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&s.isSharedArrayBuffer(Q))throw f.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(Q.resizable||Q.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received \
a resizable ArrayBuffer."});return Q},f.converters.TypedArray=function(Q,a,E,A,c){if(f.util.Type(Q)!=="Object"||!s.isTypedArray(Q)||Q.constructor.name!==a.name)
throw f.errors.conversionFailed({prefix:E,argument:`${A} ("${f.util.Stringify(Q)}")`,types:[a.name]});if(c?.allowShared===!1&&s.isSharedArrayBuffer(Q.buffer))throw f.
errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(Q.buffer.resizable||Q.buffer.growable)throw f.errors.exception({header:"\
ArrayBuffer",message:"Received a resizable ArrayBuffer."});return Q},f.converters.DataView=function(Q,a,E,A){if(f.util.Type(Q)!=="Object"||!s.isDataView(Q))throw f.
errors.exception({header:a,message:`${E} is not a DataView.`});if(A?.allowShared===!1&&s.isSharedArrayBuffer(Q.buffer))throw f.errors.exception({header:"ArrayBu\
ffer",message:"SharedArrayBuffer is not allowed."});if(Q.buffer.resizable||Q.buffer.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a \
resizable ArrayBuffer."});return Q},f.converters.BufferSource=function(Q,a,E,A){if(s.isAnyArrayBuffer(Q))return f.converters.ArrayBuffer(Q,a,E,{...A,allowShared:!1});
if(s.isTypedArray(Q))return f.converters.TypedArray(Q,Q.constructor,a,E,{...A,allowShared:!1});if(s.isDataView(Q))return f.converters.DataView(Q,a,E,{...A,allowShared:!1});
throw f.errors.conversionFailed({prefix:a,argument:`${E} ("${f.util.Stringify(Q)}")`,types:["BufferSource"]})},f.converters["sequence<ByteString>"]=f.sequenceConverter(
f.converters.ByteString),f.converters["sequence<sequence<ByteString>>"]=f.sequenceConverter(f.converters["sequence<ByteString>"]),f.converters["record<ByteStrin\
g, ByteString>"]=f.recordConverter(f.converters.ByteString,f.converters.ByteString),Y.exports={webidl:f}}),2607:(Y=>{function P(e){if(!e)return"failure";switch(e.
trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"\
cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8\
859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"is\
o_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"\
iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso8859\
5":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-11\
4":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859\
-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-\
7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"is\
o-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logica\
l":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso\
-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso\
-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi\
8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macin\
tosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"\
windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"\
ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"window\
s-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"\
iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"\
cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-125\
7":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-m\
ac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"\
gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":
return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"\
windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-198\
9":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"\
replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodef\
eff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}t(P,"getEncoding"),Y.exports={getEncoding:P}}),
8355:((Y,P,e)=>{const{staticPropertyDescriptors:s,readOperation:p,fireAProgressEvent:y}=e(3610),{kState:F,kError:f,kResult:Q,kEvents:a,kAborted:E}=e(961),{webidl:A}=e(
5893),{kEnumerableProperty:c}=e(3440);class g extends EventTarget{static{t(this,"FileReader")}constructor(){super(),this[F]="empty",this[Q]=null,this[f]=null,this[a]=
{loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(B){A.brandCheck(this,g),A.argumentLengthCheck(arguments,1,"FileRea\
der.readAsArrayBuffer"),B=A.converters.Blob(B,{strict:!1}),p(this,B,"ArrayBuffer")}readAsBinaryString(B){A.brandCheck(this,g),A.argumentLengthCheck(arguments,1,
"FileReader.readAsBinaryString"),B=A.converters.Blob(B,{strict:!1}),p(this,B,"BinaryString")}readAsText(B,I=void 0){A.brandCheck(this,g),A.argumentLengthCheck(arguments,
1,"FileReader.readAsText"),B=A.converters.Blob(B,{strict:!1}),I!==void 0&&(I=A.converters.DOMString(I,"FileReader.readAsText","encoding")),p(this,B,"Text",I)}readAsDataURL(B){
A.brandCheck(this,g),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),B=A.converters.Blob(B,{strict:!1}),p(this,B,"DataURL")}abort(){if(this[F]==="\
empty"||this[F]==="done"){this[Q]=null;return}this[F]==="loading"&&(this[F]="done",this[Q]=null),this[E]=!0,y("abort",this),this[F]!=="loading"&&y("loadend",this)}get readyState(){
switch(A.brandCheck(this,g),this[F]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(
this,g),this[Q]}get error(){return A.brandCheck(this,g),this[f]}get onloadend(){return A.brandCheck(this,g),this[a].loadend}set onloadend(B){A.brandCheck(this,g),
this[a].loadend&&this.removeEventListener("loadend",this[a].loadend),typeof B=="function"?(this[a].loadend=B,this.addEventListener("loadend",B)):this[a].loadend=
null}get onerror(){return A.brandCheck(this,g),this[a].error}set onerror(B){A.brandCheck(this,g),this[a].error&&this.removeEventListener("error",this[a].error),
typeof B=="function"?(this[a].error=B,this.addEventListener("error",B)):this[a].error=null}get onloadstart(){return A.brandCheck(this,g),this[a].loadstart}set onloadstart(B){
A.brandCheck(this,g),this[a].loadstart&&this.removeEventListener("loadstart",this[a].loadstart),typeof B=="function"?(this[a].loadstart=B,this.addEventListener(
"loadstart",B)):this[a].loadstart=null}get onprogress(){return A.brandCheck(this,g),this[a].progress}set onprogress(B){A.brandCheck(this,g),this[a].progress&&this.
removeEventListener("progress",this[a].progress),typeof B=="function"?(this[a].progress=B,this.addEventListener("progress",B)):this[a].progress=null}get onload(){
return A.brandCheck(this,g),this[a].load}set onload(B){A.brandCheck(this,g),this[a].load&&this.removeEventListener("load",this[a].load),typeof B=="function"?(this[a].
load=B,this.addEventListener("load",B)):this[a].load=null}get onabort(){return A.brandCheck(this,g),this[a].abort}set onabort(B){A.brandCheck(this,g),this[a].abort&&
this.removeEventListener("abort",this[a].abort),typeof B=="function"?(this[a].abort=B,this.addEventListener("abort",B)):this[a].abort=null}}g.EMPTY=g.prototype.
EMPTY=0,g.LOADING=g.prototype.LOADING=1,g.DONE=g.prototype.DONE=2,Object.defineProperties(g.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:c,readAsBinaryString:c,
readAsText:c,readAsDataURL:c,abort:c,readyState:c,result:c,error:c,onloadstart:c,onprogress:c,onload:c,onabort:c,onerror:c,onloadend:c,[Symbol.toStringTag]:{value:"\
FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(g,{EMPTY:s,LOADING:s,DONE:s}),Y.exports={FileReader:g}}),8573:((Y,P,e)=>{const{
webidl:s}=e(5893),p=Symbol("ProgressEvent state");class y extends Event{static{t(this,"ProgressEvent")}constructor(f,Q={}){f=s.converters.DOMString(f,"ProgressE\
vent constructor","type"),Q=s.converters.ProgressEventInit(Q??{}),super(f,Q),this[p]={lengthComputable:Q.lengthComputable,loaded:Q.loaded,total:Q.total}}get lengthComputable(){
return s.brandCheck(this,y),this[p].lengthComputable}get loaded(){return s.brandCheck(this,y),this[p].loaded}get total(){return s.brandCheck(this,y),this[p].total}}
s.converters.ProgressEventInit=s.dictionaryConverter([{key:"lengthComputable",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"loaded",
converter:s.converters["unsigned long long"],defaultValue:t(()=>0,"defaultValue")},{key:"total",converter:s.converters["unsigned long long"],defaultValue:t(()=>0,
"defaultValue")},{key:"bubbles",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"cancelable",converter:s.converters.boolean,defaultValue:t(
()=>!1,"defaultValue")},{key:"composed",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")}]),Y.exports={ProgressEvent:y}}),961:(Y=>{Y.exports=
{kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progres\
s event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((Y,P,e)=>{const{kState:s,kError:p,kResult:y,kAborted:F,
kLastProgressEventFired:f}=e(961),{ProgressEvent:Q}=e(8573),{getEncoding:a}=e(2607),{serializeAMimeType:E,parseMIMEType:A}=e(1900),{types:c}=e(7975),{StringDecoder:g}=e(
3193),{btoa:n}=e(4573),B={enumerable:!0,writable:!1,configurable:!1};function I(V,b,x,i){if(V[s]==="loading")throw new DOMException("Invalid state","InvalidStat\
eError");V[s]="loading",V[y]=null,V[p]=null;const u=b.stream().getReader(),o=[];let w=u.read(),D=!0;(async()=>{for(;!V[F];)try{const{done:C,value:l}=await w;if(D&&
!V[F]&&queueMicrotask(()=>{h("loadstart",V)}),D=!1,!C&&c.isUint8Array(l))o.push(l),(V[f]===void 0||Date.now()-V[f]>=50)&&!V[F]&&(V[f]=Date.now(),queueMicrotask(
()=>{h("progress",V)})),w=u.read();else if(C){queueMicrotask(()=>{V[s]="done";try{const R=k(o,x,b.type,i);if(V[F])return;V[y]=R,h("load",V)}catch(R){V[p]=R,h("e\
rror",V)}V[s]!=="loading"&&h("loadend",V)});break}}catch(C){if(V[F])return;queueMicrotask(()=>{V[s]="done",V[p]=C,h("error",V),V[s]!=="loading"&&h("loadend",V)});
break}})()}t(I,"readOperation");function h(V,b){const x=new Q(V,{bubbles:!1,cancelable:!1});b.dispatchEvent(x)}t(h,"fireAProgressEvent");function k(V,b,x,i){switch(b){case"\
DataURL":{let r="data:";const u=A(x||"application/octet-stream");u!=="failure"&&(r+=E(u)),r+=";base64,";const o=new g("latin1");for(const w of V)r+=n(o.write(w));
return r+=n(o.end()),r}case"Text":{let r="failure";if(i&&(r=a(i)),r==="failure"&&x){const u=A(x);u!=="failure"&&(r=a(u.parameters.get("charset")))}return r==="f\
ailure"&&(r="UTF-8"),S(V,r)}case"ArrayBuffer":return M(V).buffer;case"BinaryString":{let r="";const u=new g("latin1");for(const o of V)r+=u.write(o);return r+=u.
end(),r}}}t(k,"packageData");function S(V,b){const x=M(V),i=L(x);let r=0;i!==null&&(b=i,r=i==="UTF-8"?3:2);const u=x.slice(r);return new TextDecoder(b).decode(u)}
t(S,"decode");function L(V){const[b,x,i]=V;return b===239&&x===187&&i===191?"UTF-8":b===254&&x===255?"UTF-16BE":b===255&&x===254?"UTF-16LE":null}t(L,"BOMSniffin\
g");function M(V){const b=V.reduce((i,r)=>i+r.byteLength,0);let x=0;return V.reduce((i,r)=>(i.set(r,x),x+=r.byteLength,i),new Uint8Array(b))}t(M,"combineByteSeq\
uences"),Y.exports={staticPropertyDescriptors:B,readOperation:I,fireAProgressEvent:h}}),6897:((Y,P,e)=>{const{uid:s,states:p,sentCloseFrameState:y,emptyBuffer:F,
opcodes:f}=e(736),{kReadyState:Q,kSentClose:a,kByteParser:E,kReceivedClose:A,kResponse:c}=e(1216),{fireEvent:g,failWebsocketConnection:n,isClosing:B,isClosed:I,
isEstablished:h,parseExtensions:k}=e(8625),{channels:S}=e(2414),{CloseEvent:L}=e(5188),{makeRequest:M}=e(9967),{fetching:V}=e(4398),{Headers:b,getHeadersList:x}=e(
660),{getDecodeSplit:i}=e(3168),{WebsocketFrameSend:r}=e(3264);let u;try{u=e(7598)}catch{}function o(R,T,G,J,v,sA){const QA=R;QA.protocol=R.protocol==="ws:"?"ht\
tp:":"https:";const EA=M({urlList:[QA],client:G,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"e\
rror"});if(sA.headers){const CA=x(new b(sA.headers));EA.headersList=CA}const BA=u.randomBytes(16).toString("base64");EA.headersList.append("sec-websocket-key",BA),
EA.headersList.append("sec-websocket-version","13");for(const CA of T)EA.headersList.append("sec-websocket-protocol",CA);return EA.headersList.append("sec-webso\
cket-extensions","permessage-deflate; client_max_window_bits"),V({request:EA,useParallelQueue:!0,dispatcher:sA.dispatcher,processResponse(CA){if(CA.type==="erro\
r"||CA.status!==101){n(J,"Received network error or non-101 status code.");return}if(T.length!==0&&!CA.headersList.get("Sec-WebSocket-Protocol")){n(J,"Server di\
d not respond with sent protocols.");return}if(CA.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){n(J,'Server did not set Upgrade header to "websocket"\
.');return}if(CA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){n(J,'Server did not set Connection header to "upgrade".');return}const kA=CA.headersList.
get("Sec-WebSocket-Accept"),pA=u.createHash("sha1").update(BA+s).digest("base64");if(kA!==pA){n(J,"Incorrect hash received in Sec-WebSocket-Accept header.");return}
const AA=CA.headersList.get("Sec-WebSocket-Extensions");let _;if(AA!==null&&(_=k(AA),!_.has("permessage-deflate"))){n(J,"Sec-WebSocket-Extensions header does no\
t match.");return}const tA=CA.headersList.get("Sec-WebSocket-Protocol");if(tA!==null){const Z=i("sec-websocket-protocol",EA.headersList);if(Z===null||!Z.includes(
tA)){n(J,"Protocol was not set in the opening handshake.");return}}CA.socket.on("data",D),CA.socket.on("close",C),CA.socket.on("error",l),S.open.hasSubscribers&&
S.open.publish({address:CA.socket.address(),protocol:tA,extensions:AA}),v(CA,_)}})}t(o,"establishWebSocketConnection");function w(R,T,G,J){if(!(B(R)||I(R)))if(!h(
R))n(R,"Connection was closed before it was established."),R[Q]=p.CLOSING;else if(R[a]===y.NOT_SENT){R[a]=y.PROCESSING;const v=new r;T!==void 0&&G===void 0?(v.frameData=
Buffer.allocUnsafe(2),v.frameData.writeUInt16BE(T,0)):T!==void 0&&G!==void 0?(v.frameData=Buffer.allocUnsafe(2+J),v.frameData.writeUInt16BE(T,0),v.frameData.write(
G,2,"utf-8")):v.frameData=F,R[c].socket.write(v.createFrame(f.CLOSE)),R[a]=y.SENT,R[Q]=p.CLOSING}else R[Q]=p.CLOSING}t(w,"closeWebSocketConnection");function D(R){
this.ws[E].write(R)||this.pause()}t(D,"onSocketData");function C(){const{ws:R}=this,{[c]:T}=R;T.socket.off("data",D),T.socket.off("close",C),T.socket.off("error",
l);const G=R[a]===y.SENT&&R[A];let J=1005,v="";const sA=R[E].closingInfo;sA&&!sA.error?(J=sA.code??1005,v=sA.reason):R[A]||(J=1006),R[Q]=p.CLOSED,g("close",R,(QA,EA)=>new L(
QA,EA),{wasClean:G,code:J,reason:v}),S.close.hasSubscribers&&S.close.publish({websocket:R,code:J,reason:v})}t(C,"onSocketClose");function l(R){const{ws:T}=this;
T[Q]=p.CLOSING,S.socketError.hasSubscribers&&S.socketError.publish(R),this.destroy()}t(l,"onSocketError"),Y.exports={establishWebSocketConnection:o,closeWebSocketConnection:w}}),
736:(Y=>{const P="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},p={NOT_SENT:0,PROCESSING:1,
SENT:2},y={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},F=2**16-1,f={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},Q=Buffer.allocUnsafe(0),
a={string:1,typedArray:2,arrayBuffer:3,blob:4};Y.exports={uid:P,sentCloseFrameState:p,staticPropertyDescriptors:e,states:s,opcodes:y,maxUnsigned16Bit:F,parserStates:f,
emptyBuffer:Q,sendHints:a}}),5188:((Y,P,e)=>{const{webidl:s}=e(5893),{kEnumerableProperty:p}=e(3440),{kConstruct:y}=e(6443),{MessagePort:F}=e(5919);class f extends Event{static{
t(this,"MessageEvent")}#A;constructor(g,n={}){if(g===y){super(arguments[1],arguments[2]),s.util.markAsUncloneable(this);return}const B="MessageEvent constructor";
s.argumentLengthCheck(arguments,1,B),g=s.converters.DOMString(g,B,"type"),n=s.converters.MessageEventInit(n,B,"eventInitDict"),super(g,n),this.#A=n,s.util.markAsUncloneable(
this)}get data(){return s.brandCheck(this,f),this.#A.data}get origin(){return s.brandCheck(this,f),this.#A.origin}get lastEventId(){return s.brandCheck(this,f),
this.#A.lastEventId}get source(){return s.brandCheck(this,f),this.#A.source}get ports(){return s.brandCheck(this,f),Object.isFrozen(this.#A.ports)||Object.freeze(
this.#A.ports),this.#A.ports}initMessageEvent(g,n=!1,B=!1,I=null,h="",k="",S=null,L=[]){return s.brandCheck(this,f),s.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new f(g,{bubbles:n,cancelable:B,data:I,origin:h,lastEventId:k,source:S,ports:L})}static createFastMessageEvent(g,n){const B=new f(y,g,n);
return B.#A=n,B.#A.data??=null,B.#A.origin??="",B.#A.lastEventId??="",B.#A.source??=null,B.#A.ports??=[],B}}const{createFastMessageEvent:Q}=f;delete f.createFastMessageEvent;
class a extends Event{static{t(this,"CloseEvent")}#A;constructor(g,n={}){const B="CloseEvent constructor";s.argumentLengthCheck(arguments,1,B),g=s.converters.DOMString(
g,B,"type"),n=s.converters.CloseEventInit(n),super(g,n),this.#A=n,s.util.markAsUncloneable(this)}get wasClean(){return s.brandCheck(this,a),this.#A.wasClean}get code(){
return s.brandCheck(this,a),this.#A.code}get reason(){return s.brandCheck(this,a),this.#A.reason}}class E extends Event{static{t(this,"ErrorEvent")}#A;constructor(g,n){
const B="ErrorEvent constructor";s.argumentLengthCheck(arguments,1,B),super(g,n),s.util.markAsUncloneable(this),g=s.converters.DOMString(g,B,"type"),n=s.converters.
ErrorEventInit(n??{}),this.#A=n}get message(){return s.brandCheck(this,E),this.#A.message}get filename(){return s.brandCheck(this,E),this.#A.filename}get lineno(){
return s.brandCheck(this,E),this.#A.lineno}get colno(){return s.brandCheck(this,E),this.#A.colno}get error(){return s.brandCheck(this,E),this.#A.error}}Object.defineProperties(
f.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:p,origin:p,lastEventId:p,source:p,ports:p,initMessageEvent:p}),Object.defineProperties(
a.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:p,code:p,wasClean:p}),Object.defineProperties(E.prototype,{[Symbol.toStringTag]:{value:"\
ErrorEvent",configurable:!0},message:p,filename:p,lineno:p,colno:p,error:p}),s.converters.MessagePort=s.interfaceConverter(F),s.converters["sequence<MessagePort\
>"]=s.sequenceConverter(s.converters.MessagePort);const A=[{key:"bubbles",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"cancelable",
converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"composed",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")}];s.converters.
MessageEventInit=s.dictionaryConverter([...A,{key:"data",converter:s.converters.any,defaultValue:t(()=>null,"defaultValue")},{key:"origin",converter:s.converters.
USVString,defaultValue:t(()=>"","defaultValue")},{key:"lastEventId",converter:s.converters.DOMString,defaultValue:t(()=>"","defaultValue")},{key:"source",converter:s.
nullableConverter(s.converters.MessagePort),defaultValue:t(()=>null,"defaultValue")},{key:"ports",converter:s.converters["sequence<MessagePort>"],defaultValue:t(
()=>new Array(0),"defaultValue")}]),s.converters.CloseEventInit=s.dictionaryConverter([...A,{key:"wasClean",converter:s.converters.boolean,defaultValue:t(()=>!1,
"defaultValue")},{key:"code",converter:s.converters["unsigned short"],defaultValue:t(()=>0,"defaultValue")},{key:"reason",converter:s.converters.USVString,defaultValue:t(
()=>"","defaultValue")}]),s.converters.ErrorEventInit=s.dictionaryConverter([...A,{key:"message",converter:s.converters.DOMString,defaultValue:t(()=>"","default\
Value")},{key:"filename",converter:s.converters.USVString,defaultValue:t(()=>"","defaultValue")},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:t(
()=>0,"defaultValue")},{key:"colno",converter:s.converters["unsigned long"],defaultValue:t(()=>0,"defaultValue")},{key:"error",converter:s.converters.any}]),Y.exports=
{MessageEvent:f,CloseEvent:a,ErrorEvent:E,createFastMessageEvent:Q}}),3264:((Y,P,e)=>{const{maxUnsigned16Bit:s}=e(736),p=16386;let y,F=null,f=p;try{y=e(7598)}catch{
y={randomFillSync:t(function(A,c,g){for(let n=0;n<A.length;++n)A[n]=Math.random()*255|0;return A},"randomFillSync")}}function Q(){return f===p&&(f=0,y.randomFillSync(
F??=Buffer.allocUnsafe(p),0,p)),[F[f++],F[f++],F[f++],F[f++]]}t(Q,"generateMask");class a{static{t(this,"WebsocketFrameSend")}constructor(A){this.frameData=A}createFrame(A){
const c=this.frameData,g=Q(),n=c?.byteLength??0;let B=n,I=6;n>s?(I+=8,B=127):n>125&&(I+=2,B=126);const h=Buffer.allocUnsafe(n+I);h[0]=h[1]=0,h[0]|=128,h[0]=(h[0]&
240)+A;h[I-4]=g[0],h[I-3]=g[1],h[I-2]=g[2],h[I-1]=g[3],h[1]=B,B===126?h.writeUInt16BE(n,2):B===127&&(h[2]=h[3]=0,h.writeUIntBE(n,4,6)),h[1]|=128;for(let k=0;k<n;++k)
h[I+k]=c[k]^g[k&3];return h}}Y.exports={WebsocketFrameSend:a}}),9469:((Y,P,e)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:p}=e(8522),{isValidClientWindowBits:y}=e(
8625),{MessageSizeExceededError:F}=e(8707),f=Buffer.from([0,0,255,255]),Q=Symbol("kBuffer"),a=Symbol("kLength");class E{static{t(this,"PerMessageDeflate")}#A;#e={};#t=0;constructor(c,g){
this.#e.serverNoContextTakeover=c.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=c.get("server_max_window_bits"),this.#t=g.maxPayloadSize}decompress(c,g,n){
if(!this.#A){let B=p;if(this.#e.serverMaxWindowBits){if(!y(this.#e.serverMaxWindowBits)){n(new Error("Invalid server_max_window_bits"));return}B=Number.parseInt(
this.#e.serverMaxWindowBits)}try{this.#A=s({windowBits:B})}catch(I){n(I);return}this.#A[Q]=[],this.#A[a]=0,this.#A.on("data",I=>{if(this.#A[a]+=I.length,this.#t>
0&&this.#A[a]>this.#t){n(new F),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[Q].push(I)}),this.#A.on("error",I=>{this.#A=null,n(I)})}
this.#A.write(c),g&&this.#A.write(f),this.#A.flush(()=>{if(!this.#A)return;const B=Buffer.concat(this.#A[Q],this.#A[a]);this.#A[Q].length=0,this.#A[a]=0,n(null,
B)})}}Y.exports={PerMessageDeflate:E}}),1652:((Y,P,e)=>{const{Writable:s}=e(7075),p=e(4589),{parserStates:y,opcodes:F,states:f,emptyBuffer:Q,sentCloseFrameState:a}=e(
736),{kReadyState:E,kSentClose:A,kResponse:c,kReceivedClose:g}=e(1216),{channels:n}=e(2414),{isValidStatusCode:B,isValidOpcode:I,failWebsocketConnection:h,websocketMessageReceived:k,
utf8Decode:S,isControlFrame:L,isTextBinaryFrame:M,isContinuationFrame:V}=e(8625),{WebsocketFrameSend:b}=e(3264),{closeWebSocketConnection:x}=e(6897),{PerMessageDeflate:i}=e(
9469),{MessageSizeExceededError:r}=e(8707);function u(w,D,C){x(w,D,C,Buffer.byteLength(C)),h(w,C)}t(u,"failWebsocketConnectionWithCode");class o extends s{static{
t(this,"ByteParser")}#A=[];#e=0;#t=0;#n=!1;#r=y.INFO;#s={};#o=[];#i;#g;#Q;constructor(D,C,l={}){super(),this.ws=D,this.#i=C??new Map,this.#g=l.maxFragments??0,this.#Q=
l.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new i(C,l))}_write(D,C,l){this.#A.push(D),this.#t+=D.length,this.#n=!0,this.
run(l)}#B(){return this.#Q>0&&!L(this.#s.opcode)&&this.#s.payloadLength+this.#e>this.#Q?(u(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(D){
for(;this.#n;)if(this.#r===y.INFO){if(this.#t<2)return D();const C=this.consume(2),l=(C[0]&128)!==0,R=C[0]&15,T=(C[1]&128)===128,G=!l&&R!==F.CONTINUATION,J=C[1]&
127,v=C[0]&64,sA=C[0]&32,QA=C[0]&16;if(!I(R))return h(this.ws,"Invalid opcode received"),D();if(T)return h(this.ws,"Frame cannot be masked"),D();if(v!==0&&!this.#i.
has("permessage-deflate")){h(this.ws,"Expected RSV1 to be clear.");return}if(sA!==0||QA!==0){h(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(G&&!M(R)){h(this.
ws,"Invalid frame type was fragmented.");return}if(M(R)&&this.#o.length>0){h(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&G){h(this.ws,"\
Fragmented frame exceeded 125 bytes.");return}if((J>125||G)&&L(R)){h(this.ws,"Control frame either too large or fragmented");return}if(V(R)&&this.#o.length===0&&
!this.#s.compressed){h(this.ws,"Unexpected continuation frame");return}if(J<=125){if(this.#s.payloadLength=J,this.#r=y.READ_DATA,!this.#B())return}else J===126?
this.#r=y.PAYLOADLENGTH_16:J===127&&(this.#r=y.PAYLOADLENGTH_64);M(R)&&(this.#s.binaryType=R,this.#s.compressed=v!==0),this.#s.opcode=R,this.#s.masked=T,this.#s.
fin=l,this.#s.fragmented=G}else if(this.#r===y.PAYLOADLENGTH_16){if(this.#t<2)return D();const C=this.consume(2);if(this.#s.payloadLength=C.readUInt16BE(0),this.#r=
y.READ_DATA,!this.#B())return}else if(this.#r===y.PAYLOADLENGTH_64){if(this.#t<8)return D();const C=this.consume(8),l=C.readUInt32BE(0),R=C.readUInt32BE(4);if(l!==
0||R>2**31-1){h(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=R,this.#r=y.READ_DATA,!this.#B())return}else if(this.#r===y.READ_DATA){
if(this.#t<this.#s.payloadLength)return D();const C=this.consume(this.#s.payloadLength);if(L(this.#s.opcode)){this.#n=this.parseControlFrame(C),this.#r=y.INFO;const l=this.
ws[c].socket;if(this.#n&&l.writableNeedDrain){this.#n=!1,l.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(D))});return}}else if(this.#s.compressed){this.#i.
get("permessage-deflate").decompress(C,this.#s.fin,(l,R)=>{if(l){const T=l instanceof r?1009:1007;u(this.ws,T,l.message);return}if(this.writeFragments(R)){if(this.#Q>
0&&this.#e>this.#Q){u(this.ws,1009,new r().message);return}if(!this.#s.fin){this.#r=y.INFO,this.#n=!0,this.run(D);return}k(this.ws,this.#s.binaryType,this.consumeFragments()),
this.#n=!0,this.#r=y.INFO,this.run(D)}}),this.#n=!1;break}else{if(!this.writeFragments(C))return;if(this.#Q>0&&this.#e>this.#Q){u(this.ws,1009,new r().message);
return}!this.#s.fragmented&&this.#s.fin&&k(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=y.INFO}}}consume(D){if(D>this.#t)throw new Error("Called \
consume() before buffers satiated.");if(D===0)return Q;if(this.#A[0].length===D)return this.#t-=this.#A[0].length,this.#A.shift();const C=Buffer.allocUnsafe(D);
let l=0;for(;l!==D;){const R=this.#A[0],{length:T}=R;if(T+l===D){C.set(this.#A.shift(),l);break}else if(T+l>D){C.set(R.subarray(0,D-l),l),this.#A[0]=R.subarray(
D-l);break}else C.set(this.#A.shift(),l),l+=R.length}return this.#t-=D,C}writeFragments(D){return this.#g>0&&this.#o.length===this.#g?(u(this.ws,1008,"Too many \
message fragments"),!1):(this.#e+=D.length,this.#o.push(D),!0)}consumeFragments(){const D=this.#o;if(D.length===1)return this.#e=0,D.shift();const C=Buffer.concat(
D,this.#e);return this.#o=[],this.#e=0,C}parseCloseBody(D){p(D.length!==1);let C;if(D.length>=2&&(C=D.readUInt16BE(0)),C!==void 0&&!B(C))return{code:1002,reason:"\
Invalid status code",error:!0};let l=D.subarray(2);l[0]===239&&l[1]===187&&l[2]===191&&(l=l.subarray(3));try{l=S(l)}catch{return{code:1007,reason:"Invalid UTF-8",
error:!0}}return{code:C,reason:l,error:!1}}parseControlFrame(D){const{opcode:C,payloadLength:l}=this.#s;if(C===F.CLOSE){if(l===1)return h(this.ws,"Received clos\
e frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(D),this.#s.closeInfo.error){const{code:R,reason:T}=this.#s.closeInfo;return x(this.ws,
R,T,T.length),h(this.ws,T),!1}if(this.ws[A]!==a.SENT){let R=Q;this.#s.closeInfo.code&&(R=Buffer.allocUnsafe(2),R.writeUInt16BE(this.#s.closeInfo.code,0));const T=new b(
R);this.ws[c].socket.write(T.createFrame(F.CLOSE),G=>{G||(this.ws[A]=a.SENT)})}return this.ws[E]=f.CLOSING,this.ws[g]=!0,!1}else if(C===F.PING){if(!this.ws[g]){
const R=new b(D);this.ws[c].socket.write(R.createFrame(F.PONG)),n.ping.hasSubscribers&&n.ping.publish({payload:D})}}else C===F.PONG&&n.pong.hasSubscribers&&n.pong.
publish({payload:D});return!0}get closingInfo(){return this.#s.closeInfo}}Y.exports={ByteParser:o}}),3900:((Y,P,e)=>{const{WebsocketFrameSend:s}=e(3264),{opcodes:p,
sendHints:y}=e(736),F=e(4660),f=Buffer[Symbol.species];class Q{static{t(this,"SendQueue")}#A=new F;#e=!1;#t;constructor(c){this.#t=c}add(c,g,n){if(n!==y.blob){const I=a(
c,n);if(!this.#e)this.#t.write(I,g);else{const h={promise:null,callback:g,frame:I};this.#A.push(h)}return}const B={promise:c.arrayBuffer().then(I=>{B.promise=null,
B.frame=a(I,n)}),callback:g,frame:null};this.#A.push(B),this.#e||this.#n()}async#n(){this.#e=!0;const c=this.#A;for(;!c.isEmpty();){const g=c.shift();g.promise!==
null&&await g.promise,this.#t.write(g.frame,g.callback),g.callback=g.frame=null}this.#e=!1}}function a(A,c){return new s(E(A,c)).createFrame(c===y.string?p.TEXT:
p.BINARY)}t(a,"createFrame");function E(A,c){switch(c){case y.string:return Buffer.from(A);case y.arrayBuffer:case y.blob:return new f(A);case y.typedArray:return new f(
A.buffer,A.byteOffset,A.byteLength)}}t(E,"toBuffer"),Y.exports={SendQueue:Q}}),1216:(Y=>{Y.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),
kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received \
close"),kByteParser:Symbol("byte parser")}}),8625:((Y,P,e)=>{const{kReadyState:s,kController:p,kResponse:y,kBinaryType:F,kWebSocketURL:f}=e(1216),{states:Q,opcodes:a}=e(
736),{ErrorEvent:E,createFastMessageEvent:A}=e(5188),{isUtf8:c}=e(4573),{collectASequenceOfCodePointsFast:g,removeHTTPWhitespace:n}=e(1900);function B(T){return T[s]===
Q.CONNECTING}t(B,"isConnecting");function I(T){return T[s]===Q.OPEN}t(I,"isEstablished");function h(T){return T[s]===Q.CLOSING}t(h,"isClosing");function k(T){return T[s]===
Q.CLOSED}t(k,"isClosed");function S(T,G,J=(sA,QA)=>new Event(sA,QA),v={}){const sA=J(T,v);G.dispatchEvent(sA)}t(S,"fireEvent");function L(T,G,J){if(T[s]!==Q.OPEN)
return;let v;if(G===a.TEXT)try{v=R(J)}catch{x(T,"Received invalid UTF-8 in text frame.");return}else G===a.BINARY&&(T[F]==="blob"?v=new Blob([J]):v=M(J));S("mes\
sage",T,A,{origin:T[f].origin,data:v})}t(L,"websocketMessageReceived");function M(T){return T.byteLength===T.buffer.byteLength?T.buffer:T.buffer.slice(T.byteOffset,
T.byteOffset+T.byteLength)}t(M,"toArrayBuffer");function V(T){if(T.length===0)return!1;for(let G=0;G<T.length;++G){const J=T.charCodeAt(G);if(J<33||J>126||J===34||
J===40||J===41||J===44||J===47||J===58||J===59||J===60||J===61||J===62||J===63||J===64||J===91||J===92||J===93||J===123||J===125)return!1}return!0}t(V,"isValidS\
ubprotocol");function b(T){return T>=1e3&&T<1015?T!==1004&&T!==1005&&T!==1006:T>=3e3&&T<=4999}t(b,"isValidStatusCode");function x(T,G){const{[p]:J,[y]:v}=T;J.abort(),
v?.socket&&!v.socket.destroyed&&v.socket.destroy(),G&&S("error",T,(sA,QA)=>new E(sA,QA),{error:new Error(G),message:G})}t(x,"failWebsocketConnection");function i(T){
return T===a.CLOSE||T===a.PING||T===a.PONG}t(i,"isControlFrame");function r(T){return T===a.CONTINUATION}t(r,"isContinuationFrame");function u(T){return T===a.TEXT||
T===a.BINARY}t(u,"isTextBinaryFrame");function o(T){return u(T)||r(T)||i(T)}t(o,"isValidOpcode");function w(T){const G={position:0},J=new Map;for(;G.position<T.
length;){const v=g(";",T,G),[sA,QA=""]=v.split("=");J.set(n(sA,!0,!1),n(QA,!1,!0)),G.position++}return J}t(w,"parseExtensions");function D(T){if(T.length===0)return!1;
for(let J=0;J<T.length;J++){const v=T.charCodeAt(J);if(v<48||v>57)return!1}const G=Number.parseInt(T,10);return G>=8&&G<=15}t(D,"isValidClientWindowBits");const C=typeof process.
versions.icu=="string",l=C?new TextDecoder("utf-8",{fatal:!0}):void 0,R=C?l.decode.bind(l):function(T){if(c(T))return T.toString("utf-8");throw new TypeError("I\
nvalid utf-8 received.")};Y.exports={isConnecting:B,isEstablished:I,isClosing:h,isClosed:k,fireEvent:S,isValidSubprotocol:V,isValidStatusCode:b,failWebsocketConnection:x,
websocketMessageReceived:L,utf8Decode:R,isControlFrame:i,isContinuationFrame:r,isTextBinaryFrame:u,isValidOpcode:o,parseExtensions:w,isValidClientWindowBits:D}}),
3726:((Y,P,e)=>{const{webidl:s}=e(5893),{URLSerializer:p}=e(1900),{environmentSettingsObject:y}=e(3168),{staticPropertyDescriptors:F,states:f,sentCloseFrameState:Q,
sendHints:a}=e(736),{kWebSocketURL:E,kReadyState:A,kController:c,kBinaryType:g,kResponse:n,kSentClose:B,kByteParser:I}=e(1216),{isConnecting:h,isEstablished:k,isClosing:S,
isValidSubprotocol:L,fireEvent:M}=e(8625),{establishWebSocketConnection:V,closeWebSocketConnection:b}=e(6897),{ByteParser:x}=e(1652),{kEnumerableProperty:i,isBlobLike:r}=e(
3440),{getGlobalDispatcher:u}=e(2581),{types:o}=e(7975),{ErrorEvent:w,CloseEvent:D}=e(5188),{SendQueue:C}=e(3900);class l extends EventTarget{static{t(this,"Web\
Socket")}#A={open:null,error:null,close:null,message:null};#e=0;#t="";#n="";#r;constructor(J,v=[]){super(),s.util.markAsUncloneable(this);const sA="WebSocket co\
nstructor";s.argumentLengthCheck(arguments,1,sA);const QA=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](v,sA,"options");J=s.converters.USVString(
J,sA,"url"),v=QA.protocols;const EA=y.settingsObject.baseUrl;let BA;try{BA=new URL(J,EA)}catch(cA){throw new DOMException(cA,"SyntaxError")}if(BA.protocol==="ht\
tp:"?BA.protocol="ws:":BA.protocol==="https:"&&(BA.protocol="wss:"),BA.protocol!=="ws:"&&BA.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: pro\
tocol, got ${BA.protocol}`,"SyntaxError");if(BA.hash||BA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof v=="string"&&(v=[v]),
v.length!==new Set(v.map(cA=>cA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(v.length>0&&!v.every(cA=>L(
cA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[E]=new URL(BA.href);const lA=y.settingsObject;this[c]=V(BA,v,lA,this,(cA,CA)=>this.#s(
cA,CA),QA),this[A]=l.CONNECTING,this[B]=Q.NOT_SENT,this[g]="blob"}close(J=void 0,v=void 0){s.brandCheck(this,l);const sA="WebSocket.close";if(J!==void 0&&(J=s.converters["\
unsigned short"](J,sA,"code",{clamp:!0})),v!==void 0&&(v=s.converters.USVString(v,sA,"reason")),J!==void 0&&J!==1e3&&(J<3e3||J>4999))throw new DOMException("inv\
alid code","InvalidAccessError");let QA=0;if(v!==void 0&&(QA=Buffer.byteLength(v),QA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${QA}`,
"SyntaxError");b(this,J,v,QA)}send(J){s.brandCheck(this,l);const v="WebSocket.send";if(s.argumentLengthCheck(arguments,1,v),J=s.converters.WebSocketSendData(J,v,
"data"),h(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!k(this)||S(this)))if(typeof J=="string"){const sA=Buffer.byteLength(J);
this.#e+=sA,this.#r.add(J,()=>{this.#e-=sA},a.string)}else o.isArrayBuffer(J)?(this.#e+=J.byteLength,this.#r.add(J,()=>{this.#e-=J.byteLength},a.arrayBuffer)):ArrayBuffer.
isView(J)?(this.#e+=J.byteLength,this.#r.add(J,()=>{this.#e-=J.byteLength},a.typedArray)):r(J)&&(this.#e+=J.size,this.#r.add(J,()=>{this.#e-=J.size},a.blob))}get readyState(){
return s.brandCheck(this,l),this[A]}get bufferedAmount(){return s.brandCheck(this,l),this.#e}get url(){return s.brandCheck(this,l),p(this[E])}get extensions(){return s.
brandCheck(this,l),this.#n}get protocol(){return s.brandCheck(this,l),this.#t}get onopen(){return s.brandCheck(this,l),this.#A.open}set onopen(J){s.brandCheck(this,
l),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof J=="function"?(this.#A.open=J,this.addEventListener("open",J)):this.#A.open=null}get onerror(){
return s.brandCheck(this,l),this.#A.error}set onerror(J){s.brandCheck(this,l),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof J=="function"?
(this.#A.error=J,this.addEventListener("error",J)):this.#A.error=null}get onclose(){return s.brandCheck(this,l),this.#A.close}set onclose(J){s.brandCheck(this,l),
this.#A.close&&this.removeEventListener("close",this.#A.close),typeof J=="function"?(this.#A.close=J,this.addEventListener("close",J)):this.#A.close=null}get onmessage(){
return s.brandCheck(this,l),this.#A.message}set onmessage(J){s.brandCheck(this,l),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof J==
"function"?(this.#A.message=J,this.addEventListener("message",J)):this.#A.message=null}get binaryType(){return s.brandCheck(this,l),this[g]}set binaryType(J){s.
brandCheck(this,l),J!=="blob"&&J!=="arraybuffer"?this[g]="blob":this[g]=J}#s(J,v){this[n]=J;const sA=this[c]?.dispatcher?.webSocketOptions,QA=sA?.maxFragments,EA=sA?.
maxPayloadSize,BA=new x(this,v,{maxFragments:QA,maxPayloadSize:EA});BA.on("drain",R),BA.on("error",T.bind(this)),J.socket.ws=this,this[I]=BA,this.#r=new C(J.socket),
this[A]=f.OPEN;const lA=J.headersList.get("sec-websocket-extensions");lA!==null&&(this.#n=lA);const cA=J.headersList.get("sec-websocket-protocol");cA!==null&&(this.#t=
cA),M("open",this)}}l.CONNECTING=l.prototype.CONNECTING=f.CONNECTING,l.OPEN=l.prototype.OPEN=f.OPEN,l.CLOSING=l.prototype.CLOSING=f.CLOSING,l.CLOSED=l.prototype.
CLOSED=f.CLOSED,Object.defineProperties(l.prototype,{CONNECTING:F,OPEN:F,CLOSING:F,CLOSED:F,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,
onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
l,{CONNECTING:F,OPEN:F,CLOSING:F,CLOSED:F}),s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString),s.converters["DOMString or sequence<\
DOMString>"]=function(G,J,v){return s.util.Type(G)==="Object"&&Symbol.iterator in G?s.converters["sequence<DOMString>"](G):s.converters.DOMString(G,J,v)},s.converters.
WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:t(()=>new Array(0),"defaultValue")},
{key:"dispatcher",converter:s.converters.any,defaultValue:t(()=>u(),"defaultValue")},{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}]),s.
converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(G){return s.util.Type(G)==="Object"&&!(Symbol.iterator in G)?s.converters.WebSocketInit(
G):{protocols:s.converters["DOMString or sequence<DOMString>"](G)}},s.converters.WebSocketSendData=function(G){if(s.util.Type(G)==="Object"){if(r(G))return s.converters.
Blob(G,{strict:!1});if(ArrayBuffer.isView(G)||o.isArrayBuffer(G))return s.converters.BufferSource(G)}return s.converters.USVString(G)};function R(){this.ws[n].socket.
resume()}t(R,"onParserDrain");function T(G){let J,v;G instanceof D?(J=G.reason,v=G.code):J=G.message,M("error",this,()=>new w("error",{error:G,message:J})),b(this,
v)}t(T,"onParserError"),Y.exports={WebSocket:l}})};export{ce as id,he as ids,le as modules};
