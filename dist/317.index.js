var Qe=Object.defineProperty;var s=(G,U)=>Qe(G,"name",{value:U,configurable:!0});const nt=317,rt=[317,783],st={770:((G,U,v)=>{G.exports=v(218)}),218:((G,U,v)=>{var W=v(9278),b=v(4756),P=v(8611),B=v(5692),y=v(4434),A=v(2613),x=v(9023);U.httpOverHttp=
L,U.httpsOverHttp=C,U.httpOverHttps=q,U.httpsOverHttps=N;function L(m){var l=new _(m);return l.request=P.request,l}s(L,"httpOverHttp");function C(m){var l=new _(
m);return l.request=P.request,l.createSocket=j,l.defaultPort=443,l}s(C,"httpsOverHttp");function q(m){var l=new _(m);return l.request=B.request,l}s(q,"httpOverH\
ttps");function N(m){var l=new _(m);return l.request=B.request,l.createSocket=j,l.defaultPort=443,l}s(N,"httpsOverHttps");function _(m){var l=this;l.options=m||
{},l.proxyOptions=l.options.proxy||{},l.maxSockets=l.options.maxSockets||P.Agent.defaultMaxSockets,l.requests=[],l.sockets=[],l.on("free",s(function(w,R,O,d){for(var g=V(
R,O,d),E=0,S=l.requests.length;E<S;++E){var M=l.requests[E];if(M.host===g.host&&M.port===g.port){l.requests.splice(E,1),M.request.onSocket(w);return}}w.destroy(),
l.removeSocket(w)},"onFree"))}s(_,"TunnelingAgent"),x.inherits(_,y.EventEmitter),_.prototype.addRequest=s(function(l,T,w,R){var O=this,d=J({request:l},O.options,
V(T,w,R));if(O.sockets.length>=this.maxSockets){O.requests.push(d);return}O.createSocket(d,function(g){g.on("free",E),g.on("close",S),g.on("agentRemove",S),l.onSocket(
g);function E(){O.emit("free",g,d)}s(E,"onFree");function S(M){O.removeSocket(g),g.removeListener("free",E),g.removeListener("close",S),g.removeListener("agentR\
emove",S)}s(S,"onCloseOrRemove")})},"addRequest"),_.prototype.createSocket=s(function(l,T){var w=this,R={};w.sockets.push(R);var O=J({},w.proxyOptions,{method:"\
CONNECT",path:l.host+":"+l.port,agent:!1,headers:{host:l.host+":"+l.port}});l.localAddress&&(O.localAddress=l.localAddress),O.proxyAuth&&(O.headers=O.headers||{},
O.headers["Proxy-Authorization"]="Basic "+new Buffer(O.proxyAuth).toString("base64")),$("making CONNECT request");var d=w.request(O);d.useChunkedEncodingByDefault=
!1,d.once("response",g),d.once("upgrade",E),d.once("connect",S),d.once("error",M),d.end();function g(k){k.upgrade=!0}s(g,"onResponse");function E(k,I,K){process.
nextTick(function(){S(k,I,K)})}s(E,"onUpgrade");function S(k,I,K){if(d.removeAllListeners(),I.removeAllListeners(),k.statusCode!==200){$("tunneling socket could\
 not be established, statusCode=%d",k.statusCode),I.destroy();var F=new Error("tunneling socket could not be established, statusCode="+k.statusCode);F.code="ECO\
NNRESET",l.request.emit("error",F),w.removeSocket(R);return}if(K.length>0){$("got illegal response body from proxy"),I.destroy();var F=new Error("got illegal re\
sponse body from proxy");F.code="ECONNRESET",l.request.emit("error",F),w.removeSocket(R);return}return $("tunneling connection has established"),w.sockets[w.sockets.
indexOf(R)]=I,T(I)}s(S,"onConnect");function M(k){d.removeAllListeners(),$(`tunneling socket could not be established, cause=%s
`,k.message,k.stack);var I=new Error("tunneling socket could not be established, cause="+k.message);I.code="ECONNRESET",l.request.emit("error",I),w.removeSocket(
R)}s(M,"onError")},"createSocket"),_.prototype.removeSocket=s(function(l){var T=this.sockets.indexOf(l);if(T!==-1){this.sockets.splice(T,1);var w=this.requests.
shift();w&&this.createSocket(w,function(R){w.request.onSocket(R)})}},"removeSocket");function j(m,l){var T=this;_.prototype.createSocket.call(T,m,function(w){var R=m.
request.getHeader("host"),O=J({},T.options,{socket:w,servername:R?R.replace(/:.*$/,""):m.host}),d=b.connect(0,O);T.sockets[T.sockets.indexOf(w)]=d,l(d)})}s(j,"c\
reateSecureSocket");function V(m,l,T){return typeof m=="string"?{host:m,port:l,localAddress:T}:m}s(V,"toOptions");function J(m){for(var l=1,T=arguments.length;l<
T;++l){var w=arguments[l];if(typeof w=="object")for(var R=Object.keys(w),O=0,d=R.length;O<d;++O){var g=R[O];w[g]!==void 0&&(m[g]=w[g])}}return m}s(J,"mergeOptio\
ns");var $;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?$=s(function(){var m=Array.prototype.slice.call(arguments);typeof m[0]=="string"?m[0]=
"TUNNEL: "+m[0]:m.unshift("TUNNEL:"),console.error.apply(console,m)},"debug"):$=s(function(){},"debug"),U.debug=$}),4317:((G,U,v)=>{v.r(U),v.d(U,{ExitCode:s(()=>Z,
"ExitCode"),addPath:s(()=>Le,"addPath"),debug:s(()=>fe,"debug"),endGroup:s(()=>ge,"endGroup"),error:s(()=>pe,"error"),exportVariable:s(()=>De,"exportVariable"),
getBooleanInput:s(()=>qe,"getBooleanInput"),getIDToken:s(()=>Ye,"getIDToken"),getInput:s(()=>oe,"getInput"),getMultilineInput:s(()=>Be,"getMultilineInput"),getState:s(
()=>Ke,"getState"),group:s(()=>Je,"group"),info:s(()=>Ve,"info"),isDebug:s(()=>Fe,"isDebug"),markdownSummary:s(()=>xe,"markdownSummary"),notice:s(()=>We,"notice"),
platform:s(()=>W,"platform"),saveState:s(()=>ze,"saveState"),setCommandEcho:s(()=>je,"setCommandEcho"),setFailed:s(()=>Me,"setFailed"),setOutput:s(()=>Ce,"setOu\
tput"),setSecret:s(()=>he,"setSecret"),startGroup:s(()=>me,"startGroup"),summary:s(()=>_e,"summary"),toPlatformPath:s(()=>Pe,"toPlatformPath"),toPosixPath:s(()=>Ue,
"toPosixPath"),toWin32Path:s(()=>be,"toWin32Path"),warning:s(()=>Ge,"warning")});var W={};v.r(W),v.d(W,{arch:s(()=>ue,"arch"),getDetails:s(()=>Ne,"getDetails"),
isLinux:s(()=>le,"isLinux"),isMacOS:s(()=>se,"isMacOS"),isWindows:s(()=>re,"isWindows"),platform:s(()=>Q,"platform")});var b=v(857);function P(n){return n==null?
"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}s(P,"toCommandValue");function B(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.
startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}s(B,"toCommandProperties");function y(n,e,t){const r=new L(n,e,t);process.stdout.write(r.
toString()+b.EOL)}s(y,"issueCommand");function A(n,e=""){y(n,{},e)}s(A,"issue");const x="::";class L{static{s(this,"Command")}constructor(e,t,r){e||(e="missing.\
command"),this.command=e,this.properties=t,this.message=r}toString(){let e=x+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;
for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const i=this.properties[r];i&&(t?t=!1:e+=",",e+=`${r}=${q(i)}`)}}return e+=`${x}${C(this.message)}`,
e}}function C(n){return P(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(C,"escapeData");function q(n){return P(n).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}s(q,"escapeProperty");var N=v(6982),_=v(9896);function j(n,e){const t=process.env[`GIT\
HUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!_.existsSync(t))throw new Error(`Missing file at path: ${t}`);
_.appendFileSync(t,`${P(e)}${b.EOL}`,{encoding:"utf8"})}s(j,"issueFileCommand");function V(n,e){const t=`ghadelimiter_${N.randomUUID()}`,r=P(e);if(n.includes(t))
throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contain t\
he delimiter "${t}"`);return`${n}<<${t}${b.EOL}${r}${b.EOL}${t}`}s(V,"prepareKeyValueMessage");var J=v(6928),$=v(8611),m=v.t($,2),l=v(5692),T=v.t(l,2),w=v(9783),
R=v(770),O=v(6752),d=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(a){a(o)})}return s(i,"adopt"),new(t||(t=Promise))(function(o,a){function h(c){
try{u(r.next(c))}catch(f){a(f)}}s(h,"fulfilled");function p(c){try{u(r.throw(c))}catch(f){a(f)}}s(p,"rejected");function u(c){c.done?o(c.value):i(c.value).then(
h,p)}s(u,"step"),u((r=r.apply(n,e||[])).next())})},g;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPe\
rmanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]=
"SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]=
"Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowe\
d",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=
409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotI\
mplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var E;(function(n){
n.Accept="accept",n.ContentType="content-type"})(E||(E={}));var S;(function(n){n.ApplicationJson="application/json"})(S||(S={}));function M(n){const e=pm.getProxyUrl(
new URL(n));return e?e.href:""}s(M,"getProxyUrl");const k=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],I=[g.BadGateway,
g.ServiceUnavailable,g.GatewayTimeout],K=["OPTIONS","GET","DELETE","HEAD"],F=10,we=5;class ee extends Error{static{s(this,"HttpClientError")}constructor(e,t){super(
e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,ee.prototype)}}class ye{static{s(this,"HttpClientResponse")}constructor(e){this.message=
e}readBody(){return d(this,void 0,void 0,function*(){return new Promise(e=>d(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.
concat([t,r])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return d(this,void 0,void 0,function*(){return new Promise(e=>d(this,void 0,void 0,
function*(){const t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}function Xe(n){return new URL(n).protocol===
"https:"}s(Xe,"isHttps");class Ee{static{s(this,"HttpClient")}constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.
handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&
(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=
Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this.
_maxRetries=r.maxRetries))}options(e,t){return d(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return d(this,void 0,void 0,
function*(){return this.request("GET",e,null,t||{})})}del(e,t){return d(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){
return d(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){return d(this,void 0,void 0,function*(){return this.request("PATCH",
e,t,r||{})})}put(e,t,r){return d(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return d(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,t||{})})}sendStream(e,t,r,i){return d(this,void 0,void 0,function*(){return this.request(e,t,r,i)})}getJson(e){return d(this,arguments,void 0,
function*(t,r={}){r[E.Accept]=this._getExistingOrDefaultHeader(r,E.Accept,S.ApplicationJson);const i=yield this.get(t,r);return this._processResponse(i,this.requestOptions)})}postJson(e,t){
return d(this,arguments,void 0,function*(r,i,o={}){const a=JSON.stringify(i,null,2);o[E.Accept]=this._getExistingOrDefaultHeader(o,E.Accept,S.ApplicationJson),o[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(o,S.ApplicationJson);const h=yield this.post(r,a,o);return this._processResponse(h,this.requestOptions)})}putJson(e,t){
return d(this,arguments,void 0,function*(r,i,o={}){const a=JSON.stringify(i,null,2);o[E.Accept]=this._getExistingOrDefaultHeader(o,E.Accept,S.ApplicationJson),o[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(o,S.ApplicationJson);const h=yield this.put(r,a,o);return this._processResponse(h,this.requestOptions)})}patchJson(e,t){
return d(this,arguments,void 0,function*(r,i,o={}){const a=JSON.stringify(i,null,2);o[E.Accept]=this._getExistingOrDefaultHeader(o,E.Accept,S.ApplicationJson),o[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(o,S.ApplicationJson);const h=yield this.patch(r,a,o);return this._processResponse(h,this.requestOptions)})}request(e,t,r,i){
return d(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t);let a=this._prepareRequest(e,o,
i);const h=this._allowRetries&&K.includes(e)?this._maxRetries+1:1;let p=0,u;do{if(u=yield this.requestRaw(a,r),u&&u.message&&u.message.statusCode===g.Unauthorized){
let f;for(const D of this.handlers)if(D.canHandleAuthentication(u)){f=D;break}return f?f.handleAuthentication(this,a,r):u}let c=this._maxRedirects;for(;u.message.
statusCode&&k.includes(u.message.statusCode)&&this._allowRedirects&&c>0;){const f=u.message.headers.location;if(!f)break;const D=new URL(f);if(o.protocol==="htt\
ps:"&&o.protocol!==D.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security r\
easons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield u.readBody(),D.hostname!==o.hostname)for(const ve in i)ve.
toLowerCase()==="authorization"&&delete i[ve];a=this._prepareRequest(e,D,i),u=yield this.requestRaw(a,r),c--}if(!u.message.statusCode||!I.includes(u.message.statusCode))
return u;p+=1,p<h&&(yield u.readBody(),yield this._performExponentialBackoff(p))}while(p<h);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=
!0}requestRaw(e,t){return d(this,void 0,void 0,function*(){return new Promise((r,i)=>{function o(a,h){a?i(a):h?r(h):i(new Error("Unknown error"))}s(o,"callbackF\
orResult"),this.requestRawWithCallback(e,t,o)})})}requestRawWithCallback(e,t,r){typeof t=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["\
Content-Length"]=Buffer.byteLength(t,"utf8"));let i=!1;function o(p,u){i||(i=!0,r(p,u))}s(o,"handleResult");const a=e.httpModule.request(e.options,p=>{const u=new ye(
p);o(void 0,u)});let h;a.on("socket",p=>{h=p}),a.setTimeout(this._socketTimeout||3*6e4,()=>{h&&h.end(),o(new Error(`Request timeout: ${e.options.path}`))}),a.on(
"error",function(p){o(p)}),t&&typeof t=="string"&&a.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){a.end()}),t.pipe(a)):a.end()}getAgent(e){const t=new URL(
e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),r=w.getProxyUrl(t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){
const i={};i.parsedUrl=t;const o=i.parsedUrl.protocol==="https:";i.httpModule=o?T:m;const a=o?443:80;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.
port=i.parsedUrl.port?parseInt(i.parsedUrl.port):a,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,i.options.headers=this.
_mergeHeaders(r),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const h of this.
handlers)h.prepareRequest(i.options);return i}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},Y(this.requestOptions.headers),
Y(e||{})):Y(e||{})}_getExistingOrDefaultHeader(e,t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const a=Y(this.requestOptions.headers)[t];a&&(i=
typeof a=="number"?a.toString():a)}const o=e[t];return o!==void 0?typeof o=="number"?o.toString():o:i!==void 0?i:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;
if(this.requestOptions&&this.requestOptions.headers){const o=Y(this.requestOptions.headers)[E.ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=
o.join(", "):r=o)}const i=e[E.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(", "):i:r!==void 0?r:t}_getAgent(e){let t;const r=w.
getProxyUrl(e),i=r&&r.hostname;if(this._keepAlive&&i&&(t=this._proxyAgent),i||(t=this._agent),t)return t;const o=e.protocol==="https:";let a=100;if(this.requestOptions&&
(a=this.requestOptions.maxSockets||$.globalAgent.maxSockets),r&&r.hostname){const h={maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},
(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let p;const u=r.protocol==="https:";o?p=u?R.httpsOverHttps:
R.httpsOverHttp:p=u?R.httpOverHttps:R.httpOverHttp,t=p(h),this._proxyAgent=t}if(!t){const h={keepAlive:this._keepAlive,maxSockets:a};t=o?new l.Agent(h):new $.Agent(
h),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let r;if(this.
_keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const i=e.protocol==="https:";return r=new O.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?
1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,i&&this._ignoreSslError&&
(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",r=process.env.
ACTIONS_ORCHESTRATION_ID;if(r){const i=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${i}`}return t}_performExponentialBackoff(e){return d(
this,void 0,void 0,function*(){e=Math.min(F,e);const t=we*Math.pow(2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return d(this,void 0,
void 0,function*(){return new Promise((r,i)=>d(this,void 0,void 0,function*(){const o=e.message.statusCode||0,a={statusCode:o,result:null,headers:{}};o===g.NotFound&&
r(a);function h(c,f){if(typeof f=="string"){const D=new Date(f);if(!isNaN(D.valueOf()))return D}return f}s(h,"dateTimeDeserializer");let p,u;try{u=yield e.readBody(),
u&&u.length>0&&(t&&t.deserializeDates?p=JSON.parse(u,h):p=JSON.parse(u),a.result=p),a.headers=e.message.headers}catch{}if(o>299){let c;p&&p.message?c=p.message:
u&&u.length>0?c=u:c=`Failed request: (${o})`;const f=new ee(c,o);f.result=a.result,i(f)}else r(a)}))})}}const Y=s(n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=
n[t],e),{}),"lowercaseKeys");var te=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(a){a(o)})}return s(i,"adopt"),new(t||(t=Promise))(function(o,a){
function h(c){try{u(r.next(c))}catch(f){a(f)}}s(h,"fulfilled");function p(c){try{u(r.throw(c))}catch(f){a(f)}}s(p,"rejected");function u(c){c.done?o(c.value):i(
c.value).then(h,p)}s(u,"step"),u((r=r.apply(n,e||[])).next())})};class He{static{s(this,"BasicCredentialHandler")}constructor(e,t){this.username=e,this.password=
t}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString(
"base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return te(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class Oe{static{
s(this,"BearerCredentialHandler")}constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return te(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class Ze{static{s(this,"PersonalAccessTokenCredentialHandler")}constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no heade\
rs");e.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return te(
this,void 0,void 0,function*(){throw new Error("not implemented")})}}var ie=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(a){a(o)})}return s(
i,"adopt"),new(t||(t=Promise))(function(o,a){function h(c){try{u(r.next(c))}catch(f){a(f)}}s(h,"fulfilled");function p(c){try{u(r.throw(c))}catch(f){a(f)}}s(p,"\
rejected");function u(c){c.done?o(c.value):i(c.value).then(h,p)}s(u,"step"),u((r=r.apply(n,e||[])).next())})};class z{static{s(this,"OidcClient")}static createHttpClient(e=!0,t=10){
const r={allowRetries:e,maxRetries:t};return new Ee("actions/oidc-client",[new Oe(z.getRequestToken())],r)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return ie(this,void 0,void 0,function*(){var t;const o=(t=
(yield z.createHttpClient().getJson(e).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||t===void 0?void 0:t.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(e){
return ie(this,void 0,void 0,function*(){try{let t=z.getIDTokenUrl();if(e){const i=encodeURIComponent(e);t=`${t}&audience=${i}`}fe(`ID token url is ${t}`);const r=yield z.
getCall(t);return he(r),r}catch(t){throw new Error(`Error message: ${t.message}`)}})}}var ne=function(n,e,t,r){function i(o){return o instanceof t?o:new t(function(a){
a(o)})}return s(i,"adopt"),new(t||(t=Promise))(function(o,a){function h(c){try{u(r.next(c))}catch(f){a(f)}}s(h,"fulfilled");function p(c){try{u(r.throw(c))}catch(f){
a(f)}}s(p,"rejected");function u(c){c.done?o(c.value):i(c.value).then(h,p)}s(u,"step"),u((r=r.apply(n,e||[])).next())})};const{access:Re,appendFile:Se,writeFile:Te}=_.
promises,ae="GITHUB_STEP_SUMMARY",et="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Ae{static{
s(this,"Summary")}constructor(){this._buffer=""}filePath(){return ne(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[ae];
if(!e)throw new Error(`Unable to find environment variable for $${ae}. Check if your runtime environment supports job summaries.`);try{yield Re(e,_.constants.R_OK|
_.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,
this._filePath})}wrap(e,t,r={}){const i=Object.entries(r).map(([o,a])=>` ${o}="${a}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return ne(
this,void 0,void 0,function*(){const t=!!e?.overwrite,r=yield this.filePath();return yield(t?Te:Se)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return ne(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(b.EOL)}addCodeBlock(e,t){const r=Object.
assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){const r=t?"ol":"ul",i=e.map(a=>this.wrap("li",a)).
join(""),o=this.wrap(r,i);return this.addRaw(o).addEOL()}addTable(e){const t=e.map(i=>{const o=i.map(a=>{if(typeof a=="string")return this.wrap("td",a);const{header:h,
data:p,colspan:u,rowspan:c}=a,f=h?"th":"td",D=Object.assign(Object.assign({},u&&{colspan:u}),c&&{rowspan:c});return this.wrap(f,p,D)}).join("");return this.wrap(
"tr",o)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){const r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(
r).addEOL()}addImage(e,t,r){const{width:i,height:o}=r||{},a=Object.assign(Object.assign({},i&&{width:i}),o&&{height:o}),h=this.wrap("img",null,Object.assign({src:e,
alt:t},a));return this.addRaw(h).addEOL()}addHeading(e,t){const r=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",o=this.wrap(i,e);return this.addRaw(
o).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){
const r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(i).addEOL()}addLink(e,t){const r=this.wrap("a",e,{href:t});return this.addRaw(
r).addEOL()}}const ce=new Ae,xe=ce,_e=ce;function Ue(n){return n.replace(/[\\]/g,"/")}s(Ue,"toPosixPath");function be(n){return n.replace(/[/]/g,"\\")}s(be,"toW\
in32Path");function Pe(n){return n.replace(/[/\\]/g,J.sep)}s(Pe,"toPlatformPath");var X=v(1260),H=function(n,e,t,r){function i(o){return o instanceof t?o:new t(
function(a){a(o)})}return s(i,"adopt"),new(t||(t=Promise))(function(o,a){function h(c){try{u(r.next(c))}catch(f){a(f)}}s(h,"fulfilled");function p(c){try{u(r.throw(
c))}catch(f){a(f)}}s(p,"rejected");function u(c){c.done?o(c.value):i(c.value).then(h,p)}s(u,"step"),u((r=r.apply(n,e||[])).next())})};const ke=s(()=>H(void 0,void 0,
void 0,function*(){const{stdout:n}=yield X.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),
{stdout:e}=yield X.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.
trim()}}),"getWindowsInfo"),$e=s(()=>H(void 0,void 0,void 0,function*(){var n,e,t,r;const{stdout:i}=yield X.getExecOutput("sw_vers",void 0,{silent:!0}),o=(e=(n=
i.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&e!==void 0?e:"";return{name:(r=(t=i.match(/ProductName:\s*(.+)/))===null||t===void 0?
void 0:t[1])!==null&&r!==void 0?r:"",version:o}}),"getMacOsInfo"),Ie=s(()=>H(void 0,void 0,void 0,function*(){const{stdout:n}=yield X.getExecOutput("lsb_release",
["-i","-r","-s"],{silent:!0}),[e,t]=n.trim().split(`
`);return{name:e,version:t}}),"getLinuxInfo"),Q=b.platform(),ue=b.arch(),re=Q==="win32",se=Q==="darwin",le=Q==="linux";function Ne(){return H(this,void 0,void 0,
function*(){return Object.assign(Object.assign({},yield re?ke():se?$e():Ie()),{platform:Q,arch:ue,isWindows:re,isMacOS:se,isLinux:le})})}s(Ne,"getDetails");var de=function(n,e,t,r){
function i(o){return o instanceof t?o:new t(function(a){a(o)})}return s(i,"adopt"),new(t||(t=Promise))(function(o,a){function h(c){try{u(r.next(c))}catch(f){a(f)}}
s(h,"fulfilled");function p(c){try{u(r.throw(c))}catch(f){a(f)}}s(p,"rejected");function u(c){c.done?o(c.value):i(c.value).then(h,p)}s(u,"step"),u((r=r.apply(n,
e||[])).next())})},Z;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Z||(Z={}));function De(n,e){const t=P(e);if(process.env[n]=t,process.env.GITHUB_ENV||
"")return j("ENV",V(n,e));y("set-env",{name:n},t)}s(De,"exportVariable");function he(n){y("add-mask",{},n)}s(he,"setSecret");function Le(n){process.env.GITHUB_PATH||
""?j("PATH",n):y("add-path",{},n),process.env.PATH=`${n}${J.delimiter}${process.env.PATH}`}s(Le,"addPath");function oe(n,e){const t=process.env[`INPUT_${n.replace(
/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not supplied: ${n}`);return e&&e.trimWhitespace===!1?t:t.trim()}s(oe,"ge\
tInput");function Be(n,e){const t=oe(n,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?t:t.map(r=>r.trim())}s(Be,"getMultilineInput");function qe(n,e){const t=["true","True","TRUE"],r=["false","\
False","FALSE"],i=oe(n,e);if(t.includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}\

Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}s(qe,"getBooleanInput");function Ce(n,e){if(process.env.GITHUB_OUTPUT||"")return j(
"OUTPUT",V(n,e));process.stdout.write(b.EOL),y("set-output",{name:n},P(e))}s(Ce,"setOutput");function je(n){A("echo",n?"on":"off")}s(je,"setCommandEcho");function Me(n){
process.exitCode=Z.Failure,pe(n)}s(Me,"setFailed");function Fe(){return process.env.RUNNER_DEBUG==="1"}s(Fe,"isDebug");function fe(n){y("debug",{},n)}s(fe,"debu\
g");function pe(n,e={}){y("error",B(e),n instanceof Error?n.toString():n)}s(pe,"error");function Ge(n,e={}){y("warning",B(e),n instanceof Error?n.toString():n)}
s(Ge,"warning");function We(n,e={}){y("notice",B(e),n instanceof Error?n.toString():n)}s(We,"notice");function Ve(n){process.stdout.write(n+b.EOL)}s(Ve,"info");
function me(n){A("group",n)}s(me,"startGroup");function ge(){A("endgroup")}s(ge,"endGroup");function Je(n,e){return de(this,void 0,void 0,function*(){me(n);let t;
try{t=yield e()}finally{ge()}return t})}s(Je,"group");function ze(n,e){if(process.env.GITHUB_STATE||"")return j("STATE",V(n,e));y("save-state",{name:n},P(e))}s(
ze,"saveState");function Ke(n){return process.env[`STATE_${n}`]||""}s(Ke,"getState");function Ye(n){return de(this,void 0,void 0,function*(){return yield z.getIDToken(
n)})}s(Ye,"getIDToken")}),9783:((G,U,v)=>{v.r(U),v.d(U,{checkBypass:s(()=>b,"checkBypass"),getProxyUrl:s(()=>W,"getProxyUrl")});function W(y){const A=y.protocol===
"https:";if(b(y))return;const x=A?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(x)try{return new B(x)}catch{
if(!x.startsWith("http://")&&!x.startsWith("https://"))return new B(`http://${x}`)}else return}s(W,"getProxyUrl");function b(y){if(!y.hostname)return!1;const A=y.
hostname;if(P(A))return!0;const x=process.env.no_proxy||process.env.NO_PROXY||"";if(!x)return!1;let L;y.port?L=Number(y.port):y.protocol==="http:"?L=80:y.protocol===
"https:"&&(L=443);const C=[y.hostname.toUpperCase()];typeof L=="number"&&C.push(`${C[0]}:${L}`);for(const q of x.split(",").map(N=>N.trim().toUpperCase()).filter(
N=>N))if(q==="*"||C.some(N=>N===q||N.endsWith(`.${q}`)||q.startsWith(".")&&N.endsWith(`${q}`)))return!0;return!1}s(b,"checkBypass");function P(y){const A=y.toLowerCase();
return A==="localhost"||A.startsWith("127.")||A.startsWith("[::1]")||A.startsWith("[0:0:0:0:0:0:0:1]")}s(P,"isLoopbackAddress");class B extends URL{static{s(this,
"DecodedURL")}constructor(A,x){super(A,x),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}})};export{nt as id,rt as ids,st as modules};
