var ds=Object.defineProperty;var n=(ae,O)=>ds(ae,"name",{value:O,configurable:!0});const ws=413,Gs=[413],ys={9659:(function(ae,O,C){var te=this&&this.__createBinding||(Object.create?(function(l,p,c,a){a===void 0&&(a=c);var d=Object.getOwnPropertyDescriptor(
p,c);(!d||("get"in d?!p.__esModule:d.writable||d.configurable))&&(d={enumerable:!0,get:n(function(){return p[c]},"get")}),Object.defineProperty(l,a,d)}):(function(l,p,c,a){
a===void 0&&(a=c),l[a]=p[c]})),ce=this&&this.__setModuleDefault||(Object.create?(function(l,p){Object.defineProperty(l,"default",{enumerable:!0,value:p})}):function(l,p){
l.default=p}),M=this&&this.__importStar||(function(){var l=n(function(p){return l=Object.getOwnPropertyNames||function(c){var a=[];for(var d in c)Object.prototype.
hasOwnProperty.call(c,d)&&(a[a.length]=d);return a},l(p)},"ownKeys");return function(p){if(p&&p.__esModule)return p;var c={};if(p!=null)for(var a=l(p),d=0;d<a.length;d++)
a[d]!=="default"&&te(c,p,a[d]);return ce(c,p),c}})(),w=this&&this.__awaiter||function(l,p,c,a){function d(m){return m instanceof c?m:new c(function(f){f(m)})}return n(
d,"adopt"),new(c||(c=Promise))(function(m,f){function k(x){try{G(a.next(x))}catch(B){f(B)}}n(k,"fulfilled");function F(x){try{G(a.throw(x))}catch(B){f(B)}}n(F,"\
rejected");function G(x){x.done?m(x.value):d(x.value).then(k,F)}n(G,"step"),G((a=a.apply(l,p||[])).next())})};Object.defineProperty(O,"__esModule",{value:!0}),O.
HttpClient=O.HttpClientResponse=O.HttpClientError=O.MediaTypes=O.Headers=O.HttpCodes=void 0,O.getProxyUrl=ee,O.isHttps=q;const V=M(C(8611)),W=M(C(5692)),J=M(C(3335)),
K=M(C(770)),Q=C(6752);var L;(function(l){l[l.OK=200]="OK",l[l.MultipleChoices=300]="MultipleChoices",l[l.MovedPermanently=301]="MovedPermanently",l[l.ResourceMoved=
302]="ResourceMoved",l[l.SeeOther=303]="SeeOther",l[l.NotModified=304]="NotModified",l[l.UseProxy=305]="UseProxy",l[l.SwitchProxy=306]="SwitchProxy",l[l.TemporaryRedirect=
307]="TemporaryRedirect",l[l.PermanentRedirect=308]="PermanentRedirect",l[l.BadRequest=400]="BadRequest",l[l.Unauthorized=401]="Unauthorized",l[l.PaymentRequired=
402]="PaymentRequired",l[l.Forbidden=403]="Forbidden",l[l.NotFound=404]="NotFound",l[l.MethodNotAllowed=405]="MethodNotAllowed",l[l.NotAcceptable=406]="NotAccep\
table",l[l.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",l[l.RequestTimeout=408]="RequestTimeout",l[l.Conflict=409]="Conflict",l[l.Gone=410]="G\
one",l[l.TooManyRequests=429]="TooManyRequests",l[l.InternalServerError=500]="InternalServerError",l[l.NotImplemented=501]="NotImplemented",l[l.BadGateway=502]=
"BadGateway",l[l.ServiceUnavailable=503]="ServiceUnavailable",l[l.GatewayTimeout=504]="GatewayTimeout"})(L||(O.HttpCodes=L={}));var H;(function(l){l.Accept="acc\
ept",l.ContentType="content-type"})(H||(O.Headers=H={}));var j;(function(l){l.ApplicationJson="application/json"})(j||(O.MediaTypes=j={}));function ee(l){const p=J.
getProxyUrl(new URL(l));return p?p.href:""}n(ee,"getProxyUrl");const oe=[L.MovedPermanently,L.ResourceMoved,L.SeeOther,L.TemporaryRedirect,L.PermanentRedirect],
pe=[L.BadGateway,L.ServiceUnavailable,L.GatewayTimeout],X=["OPTIONS","GET","DELETE","HEAD"],v=10,h=5;class I extends Error{static{n(this,"HttpClientError")}constructor(p,c){
super(p),this.name="HttpClientError",this.statusCode=c,Object.setPrototypeOf(this,I.prototype)}}O.HttpClientError=I;class P{static{n(this,"HttpClientResponse")}constructor(p){
this.message=p}readBody(){return w(this,void 0,void 0,function*(){return new Promise(p=>w(this,void 0,void 0,function*(){let c=Buffer.alloc(0);this.message.on("\
data",a=>{c=Buffer.concat([c,a])}),this.message.on("end",()=>{p(c.toString())})}))})}readBodyBuffer(){return w(this,void 0,void 0,function*(){return new Promise(
p=>w(this,void 0,void 0,function*(){const c=[];this.message.on("data",a=>{c.push(a)}),this.message.on("end",()=>{p(Buffer.concat(c))})}))})}}O.HttpClientResponse=
P;function q(l){return new URL(l).protocol==="https:"}n(q,"isHttps");class U{static{n(this,"HttpClient")}constructor(p,c,a){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
p),this.handlers=c||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=
null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this.
_maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=
null&&(this._maxRetries=a.maxRetries))}options(p,c){return w(this,void 0,void 0,function*(){return this.request("OPTIONS",p,null,c||{})})}get(p,c){return w(this,
void 0,void 0,function*(){return this.request("GET",p,null,c||{})})}del(p,c){return w(this,void 0,void 0,function*(){return this.request("DELETE",p,null,c||{})})}post(p,c,a){
return w(this,void 0,void 0,function*(){return this.request("POST",p,c,a||{})})}patch(p,c,a){return w(this,void 0,void 0,function*(){return this.request("PATCH",
p,c,a||{})})}put(p,c,a){return w(this,void 0,void 0,function*(){return this.request("PUT",p,c,a||{})})}head(p,c){return w(this,void 0,void 0,function*(){return this.
request("HEAD",p,null,c||{})})}sendStream(p,c,a,d){return w(this,void 0,void 0,function*(){return this.request(p,c,a,d)})}getJson(p){return w(this,arguments,void 0,
function*(c,a={}){a[H.Accept]=this._getExistingOrDefaultHeader(a,H.Accept,j.ApplicationJson);const d=yield this.get(c,a);return this._processResponse(d,this.requestOptions)})}postJson(p,c){
return w(this,arguments,void 0,function*(a,d,m={}){const f=JSON.stringify(d,null,2);m[H.Accept]=this._getExistingOrDefaultHeader(m,H.Accept,j.ApplicationJson),m[H.
ContentType]=this._getExistingOrDefaultContentTypeHeader(m,j.ApplicationJson);const k=yield this.post(a,f,m);return this._processResponse(k,this.requestOptions)})}putJson(p,c){
return w(this,arguments,void 0,function*(a,d,m={}){const f=JSON.stringify(d,null,2);m[H.Accept]=this._getExistingOrDefaultHeader(m,H.Accept,j.ApplicationJson),m[H.
ContentType]=this._getExistingOrDefaultContentTypeHeader(m,j.ApplicationJson);const k=yield this.put(a,f,m);return this._processResponse(k,this.requestOptions)})}patchJson(p,c){
return w(this,arguments,void 0,function*(a,d,m={}){const f=JSON.stringify(d,null,2);m[H.Accept]=this._getExistingOrDefaultHeader(m,H.Accept,j.ApplicationJson),m[H.
ContentType]=this._getExistingOrDefaultContentTypeHeader(m,j.ApplicationJson);const k=yield this.patch(a,f,m);return this._processResponse(k,this.requestOptions)})}request(p,c,a,d){
return w(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const m=new URL(c);let f=this._prepareRequest(p,m,
d);const k=this._allowRetries&&X.includes(p)?this._maxRetries+1:1;let F=0,G;do{if(G=yield this.requestRaw(f,a),G&&G.message&&G.message.statusCode===L.Unauthorized){
let B;for(const Y of this.handlers)if(Y.canHandleAuthentication(G)){B=Y;break}return B?B.handleAuthentication(this,f,a):G}let x=this._maxRedirects;for(;G.message.
statusCode&&oe.includes(G.message.statusCode)&&this._allowRedirects&&x>0;){const B=G.message.headers.location;if(!B)break;const Y=new URL(B);if(m.protocol==="ht\
tps:"&&m.protocol!==Y.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security \
reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield G.readBody(),Y.hostname!==m.hostname)for(const re in d)re.
toLowerCase()==="authorization"&&delete d[re];f=this._prepareRequest(p,Y,d),G=yield this.requestRaw(f,a),x--}if(!G.message.statusCode||!pe.includes(G.message.statusCode))
return G;F+=1,F<k&&(yield G.readBody(),yield this._performExponentialBackoff(F))}while(F<k);return G})}dispose(){this._agent&&this._agent.destroy(),this._disposed=
!0}requestRaw(p,c){return w(this,void 0,void 0,function*(){return new Promise((a,d)=>{function m(f,k){f?d(f):k?a(k):d(new Error("Unknown error"))}n(m,"callbackF\
orResult"),this.requestRawWithCallback(p,c,m)})})}requestRawWithCallback(p,c,a){typeof c=="string"&&(p.options.headers||(p.options.headers={}),p.options.headers["\
Content-Length"]=Buffer.byteLength(c,"utf8"));let d=!1;function m(F,G){d||(d=!0,a(F,G))}n(m,"handleResult");const f=p.httpModule.request(p.options,F=>{const G=new P(
F);m(void 0,G)});let k;f.on("socket",F=>{k=F}),f.setTimeout(this._socketTimeout||3*6e4,()=>{k&&k.end(),m(new Error(`Request timeout: ${p.options.path}`))}),f.on(
"error",function(F){m(F)}),c&&typeof c=="string"&&f.write(c,"utf8"),c&&typeof c!="string"?(c.on("close",function(){f.end()}),c.pipe(f)):f.end()}getAgent(p){const c=new URL(
p);return this._getAgent(c)}getAgentDispatcher(p){const c=new URL(p),a=J.getProxyUrl(c);if(a&&a.hostname)return this._getProxyAgentDispatcher(c,a)}_prepareRequest(p,c,a){
const d={};d.parsedUrl=c;const m=d.parsedUrl.protocol==="https:";d.httpModule=m?W:V;const f=m?443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.
port=d.parsedUrl.port?parseInt(d.parsedUrl.port):f,d.options.path=(d.parsedUrl.pathname||"")+(d.parsedUrl.search||""),d.options.method=p,d.options.headers=this.
_mergeHeaders(a),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),this.handlers)for(const k of this.
handlers)k.prepareRequest(d.options);return d}_mergeHeaders(p){return this.requestOptions&&this.requestOptions.headers?Object.assign({},S(this.requestOptions.headers),
S(p||{})):S(p||{})}_getExistingOrDefaultHeader(p,c,a){let d;if(this.requestOptions&&this.requestOptions.headers){const f=S(this.requestOptions.headers)[c];f&&(d=
typeof f=="number"?f.toString():f)}const m=p[c];return m!==void 0?typeof m=="number"?m.toString():m:d!==void 0?d:a}_getExistingOrDefaultContentTypeHeader(p,c){let a;
if(this.requestOptions&&this.requestOptions.headers){const m=S(this.requestOptions.headers)[H.ContentType];m&&(typeof m=="number"?a=String(m):Array.isArray(m)?a=
m.join(", "):a=m)}const d=p[H.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:a!==void 0?a:c}_getAgent(p){let c;const a=J.
getProxyUrl(p),d=a&&a.hostname;if(this._keepAlive&&d&&(c=this._proxyAgent),d||(c=this._agent),c)return c;const m=p.protocol==="https:";let f=100;if(this.requestOptions&&
(f=this.requestOptions.maxSockets||V.globalAgent.maxSockets),a&&a.hostname){const k={maxSockets:f,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},
(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.port})};let F;const G=a.protocol==="https:";m?F=G?K.httpsOverHttps:
K.httpsOverHttp:F=G?K.httpOverHttps:K.httpOverHttp,c=F(k),this._proxyAgent=c}if(!c){const k={keepAlive:this._keepAlive,maxSockets:f};c=m?new W.Agent(k):new V.Agent(
k),this._agent=c}return m&&this._ignoreSslError&&(c.options=Object.assign(c.options||{},{rejectUnauthorized:!1})),c}_getProxyAgentDispatcher(p,c){let a;if(this.
_keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const d=p.protocol==="https:";return a=new Q.ProxyAgent(Object.assign({uri:c.href,pipelining:this._keepAlive?
1:0},(c.username||c.password)&&{token:`Basic ${Buffer.from(`${c.username}:${c.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,d&&this._ignoreSslError&&
(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(p){const c=p||"actions/http-client",a=process.env.
ACTIONS_ORCHESTRATION_ID;if(a){const d=a.replace(/[^a-z0-9_.-]/gi,"_");return`${c} actions_orchestration_id/${d}`}return c}_performExponentialBackoff(p){return w(
this,void 0,void 0,function*(){p=Math.min(v,p);const c=h*Math.pow(2,p);return new Promise(a=>setTimeout(()=>a(),c))})}_processResponse(p,c){return w(this,void 0,
void 0,function*(){return new Promise((a,d)=>w(this,void 0,void 0,function*(){const m=p.message.statusCode||0,f={statusCode:m,result:null,headers:{}};m===L.NotFound&&
a(f);function k(x,B){if(typeof B=="string"){const Y=new Date(B);if(!isNaN(Y.valueOf()))return Y}return B}n(k,"dateTimeDeserializer");let F,G;try{G=yield p.readBody(),
G&&G.length>0&&(c&&c.deserializeDates?F=JSON.parse(G,k):F=JSON.parse(G),f.result=F),f.headers=p.message.headers}catch{}if(m>299){let x;F&&F.message?x=F.message:
G&&G.length>0?x=G:x=`Failed request: (${m})`;const B=new I(x,m);B.result=f.result,d(B)}else a(f)}))})}}O.HttpClient=U;const S=n(l=>Object.keys(l).reduce((p,c)=>(p[c.
toLowerCase()]=l[c],p),{}),"lowercaseKeys")}),3335:((ae,O)=>{Object.defineProperty(O,"__esModule",{value:!0}),O.getProxyUrl=C,O.checkBypass=te;function C(w){const V=w.
protocol==="https:";if(te(w))return;const W=V?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(W)try{return new M(
W)}catch{if(!W.startsWith("http://")&&!W.startsWith("https://"))return new M(`http://${W}`)}else return}n(C,"getProxyUrl");function te(w){if(!w.hostname)return!1;
const V=w.hostname;if(ce(V))return!0;const W=process.env.no_proxy||process.env.NO_PROXY||"";if(!W)return!1;let J;w.port?J=Number(w.port):w.protocol==="http:"?J=
80:w.protocol==="https:"&&(J=443);const K=[w.hostname.toUpperCase()];typeof J=="number"&&K.push(`${K[0]}:${J}`);for(const Q of W.split(",").map(L=>L.trim().toUpperCase()).
filter(L=>L))if(Q==="*"||K.some(L=>L===Q||L.endsWith(`.${Q}`)||Q.startsWith(".")&&L.endsWith(`${Q}`)))return!0;return!1}n(te,"checkBypass");function ce(w){const V=w.
toLowerCase();return V==="localhost"||V.startsWith("127.")||V.startsWith("[::1]")||V.startsWith("[0:0:0:0:0:0:0:1]")}n(ce,"isLoopbackAddress");class M extends URL{static{
n(this,"DecodedURL")}constructor(V,W){super(V,W),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),770:((ae,O,C)=>{ae.exports=C(218)}),218:((ae,O,C)=>{var te=C(9278),ce=C(4756),M=C(8611),
w=C(5692),V=C(4434),W=C(2613),J=C(9023);O.httpOverHttp=K,O.httpsOverHttp=Q,O.httpOverHttps=L,O.httpsOverHttps=H;function K(v){var h=new j(v);return h.request=M.
request,h}n(K,"httpOverHttp");function Q(v){var h=new j(v);return h.request=M.request,h.createSocket=ee,h.defaultPort=443,h}n(Q,"httpsOverHttp");function L(v){var h=new j(
v);return h.request=w.request,h}n(L,"httpOverHttps");function H(v){var h=new j(v);return h.request=w.request,h.createSocket=ee,h.defaultPort=443,h}n(H,"httpsOve\
rHttps");function j(v){var h=this;h.options=v||{},h.proxyOptions=h.options.proxy||{},h.maxSockets=h.options.maxSockets||M.Agent.defaultMaxSockets,h.requests=[],
h.sockets=[],h.on("free",n(function(P,q,U,S){for(var l=oe(q,U,S),p=0,c=h.requests.length;p<c;++p){var a=h.requests[p];if(a.host===l.host&&a.port===l.port){h.requests.
splice(p,1),a.request.onSocket(P);return}}P.destroy(),h.removeSocket(P)},"onFree"))}n(j,"TunnelingAgent"),J.inherits(j,V.EventEmitter),j.prototype.addRequest=n(
function(h,I,P,q){var U=this,S=pe({request:h},U.options,oe(I,P,q));if(U.sockets.length>=this.maxSockets){U.requests.push(S);return}U.createSocket(S,function(l){
l.on("free",p),l.on("close",c),l.on("agentRemove",c),h.onSocket(l);function p(){U.emit("free",l,S)}n(p,"onFree");function c(a){U.removeSocket(l),l.removeListener(
"free",p),l.removeListener("close",c),l.removeListener("agentRemove",c)}n(c,"onCloseOrRemove")})},"addRequest"),j.prototype.createSocket=n(function(h,I){var P=this,
q={};P.sockets.push(q);var U=pe({},P.proxyOptions,{method:"CONNECT",path:h.host+":"+h.port,agent:!1,headers:{host:h.host+":"+h.port}});h.localAddress&&(U.localAddress=
h.localAddress),U.proxyAuth&&(U.headers=U.headers||{},U.headers["Proxy-Authorization"]="Basic "+new Buffer(U.proxyAuth).toString("base64")),X("making CONNECT re\
quest");var S=P.request(U);S.useChunkedEncodingByDefault=!1,S.once("response",l),S.once("upgrade",p),S.once("connect",c),S.once("error",a),S.end();function l(d){
d.upgrade=!0}n(l,"onResponse");function p(d,m,f){process.nextTick(function(){c(d,m,f)})}n(p,"onUpgrade");function c(d,m,f){if(S.removeAllListeners(),m.removeAllListeners(),
d.statusCode!==200){X("tunneling socket could not be established, statusCode=%d",d.statusCode),m.destroy();var k=new Error("tunneling socket could not be establ\
ished, statusCode="+d.statusCode);k.code="ECONNRESET",h.request.emit("error",k),P.removeSocket(q);return}if(f.length>0){X("got illegal response body from proxy"),
m.destroy();var k=new Error("got illegal response body from proxy");k.code="ECONNRESET",h.request.emit("error",k),P.removeSocket(q);return}return X("tunneling c\
onnection has established"),P.sockets[P.sockets.indexOf(q)]=m,I(m)}n(c,"onConnect");function a(d){S.removeAllListeners(),X(`tunneling socket could not be establ\
ished, cause=%s
`,d.message,d.stack);var m=new Error("tunneling socket could not be established, cause="+d.message);m.code="ECONNRESET",h.request.emit("error",m),P.removeSocket(
q)}n(a,"onError")},"createSocket"),j.prototype.removeSocket=n(function(h){var I=this.sockets.indexOf(h);if(I!==-1){this.sockets.splice(I,1);var P=this.requests.
shift();P&&this.createSocket(P,function(q){P.request.onSocket(q)})}},"removeSocket");function ee(v,h){var I=this;j.prototype.createSocket.call(I,v,function(P){var q=v.
request.getHeader("host"),U=pe({},I.options,{socket:P,servername:q?q.replace(/:.*$/,""):v.host}),S=ce.connect(0,U);I.sockets[I.sockets.indexOf(P)]=S,h(S)})}n(ee,
"createSecureSocket");function oe(v,h,I){return typeof v=="string"?{host:v,port:h,localAddress:I}:v}n(oe,"toOptions");function pe(v){for(var h=1,I=arguments.length;h<
I;++h){var P=arguments[h];if(typeof P=="object")for(var q=Object.keys(P),U=0,S=q.length;U<S;++U){var l=q[U];P[l]!==void 0&&(v[l]=P[l])}}return v}n(pe,"mergeOpti\
ons");var X;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?X=n(function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="string"?v[0]=
"TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)},"debug"):X=n(function(){},"debug"),O.debug=X}),2413:((ae,O,C)=>{C.r(O),C.d(O,{context:n(()=>ls,
"context"),getOctokit:n(()=>gs,"getOctokit")});var te=C(9896),ce=C(857);class M{static{n(this,"Context")}constructor(){var r,s,t;if(this.payload={},process.env.
GITHUB_EVENT_PATH)if((0,te.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,te.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{
const o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${ce.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=
process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,
this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=
parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(r=process.env.GITHUB_API_URL)!==null&&r!==void 0?r:"https://api.github.com",this.serverUrl=(s=process.env.GITHUB_SERVER_URL)!==
null&&s!==void 0?s:"https://github.com",this.graphqlUrl=(t=process.env.GITHUB_GRAPHQL_URL)!==null&&t!==void 0?t:"https://api.github.com/graphql"}get issue(){const r=this.
payload;return Object.assign(Object.assign({},this.repo),{number:(r.issue||r.pull_request||r).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[r,s]=process.
env.GITHUB_REPOSITORY.split("/");return{owner:r,repo:s}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.
name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var w=C(9659),V=C(6752),W=function(e,r,s,t){function o(i){
return i instanceof s?i:new s(function(g){g(i)})}return n(o,"adopt"),new(s||(s=Promise))(function(i,g){function u(E){try{b(t.next(E))}catch(_){g(_)}}n(u,"fulfil\
led");function T(E){try{b(t.throw(E))}catch(_){g(_)}}n(T,"rejected");function b(E){E.done?i(E.value):o(E.value).then(u,T)}n(b,"step"),b((t=t.apply(e,r||[])).next())})};
function J(e,r){if(!e&&!r.auth)throw new Error("Parameter token or opts.auth is required");if(e&&r.auth)throw new Error("Parameters token and opts.auth may not \
both be specified");return typeof r.auth=="string"?r.auth:`token ${e}`}n(J,"getAuthString");function K(e){return new w.HttpClient().getAgent(e)}n(K,"getProxyAge\
nt");function Q(e){return new w.HttpClient().getAgentDispatcher(e)}n(Q,"getProxyAgentDispatcher");function L(e){const r=Q(e);return n((t,o)=>W(this,void 0,void 0,
function*(){return(0,V.fetch)(t,Object.assign(Object.assign({},o),{dispatcher:r}))}),"proxyFetch")}n(L,"getProxyFetch");function H(){return process.env.GITHUB_API_URL||
"https://api.github.com"}n(H,"getApiBaseUrl");function j(e){var r;const s=(r=process.env.ACTIONS_ORCHESTRATION_ID)===null||r===void 0?void 0:r.trim();if(s){const o=`\
actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(o)?e:`${e?`${e} `:""}${o}`}return e}n(j,"getUserAgentWithOrchestrationId");function ee(){
return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(
1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}n(ee,"getUserAgent");function oe(e,r,s,t){if(typeof s!="function")throw new Error("meth\
od for before hook must be a function");return t||(t={}),Array.isArray(r)?r.reverse().reduce((o,i)=>oe.bind(null,e,i,o,t),s)():Promise.resolve().then(()=>e.registry[r]?
e.registry[r].reduce((o,i)=>i.hook.bind(null,o,t),s)():s(t))}n(oe,"register");function pe(e,r,s,t){const o=t;e.registry[s]||(e.registry[s]=[]),r==="before"&&(t=
n((i,g)=>Promise.resolve().then(o.bind(null,g)).then(i.bind(null,g)),"hook")),r==="after"&&(t=n((i,g)=>{let u;return Promise.resolve().then(i.bind(null,g)).then(
T=>(u=T,o(u,g))).then(()=>u)},"hook")),r==="error"&&(t=n((i,g)=>Promise.resolve().then(i.bind(null,g)).catch(u=>o(u,g)),"hook")),e.registry[s].push({hook:t,orig:o})}
n(pe,"addHook");function X(e,r,s){if(!e.registry[r])return;const t=e.registry[r].map(o=>o.orig).indexOf(s);t!==-1&&e.registry[r].splice(t,1)}n(X,"removeHook");const v=Function.
bind,h=v.bind(v);function I(e,r,s){const t=h(X,null).apply(null,s?[r,s]:[r]);e.api={remove:t},e.remove=t,["before","error","after","wrap"].forEach(o=>{const i=s?
[r,o,s]:[r,o];e[o]=e.api[o]=h(pe,null).apply(null,i)})}n(I,"bindApi");function P(){const e=Symbol("Singular"),r={registry:{}},s=oe.bind(null,r,e);return I(s,r,e),
s}n(P,"Singular");function q(){const e={registry:{}},r=oe.bind(null,e);return I(r,e),r}n(q,"Collection");const U={Singular:P,Collection:q};var S="0.0.0-developm\
ent",l=`octokit-endpoint.js/${S} ${ee()}`,p={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":l},mediaType:{
format:""}};function c(e){return e?Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{}):{}}n(c,"lowercaseKeys");function a(e){if(typeof e!="object"||e===
null||Object.prototype.toString.call(e)!=="[object Object]")return!1;const r=Object.getPrototypeOf(e);if(r===null)return!0;const s=Object.prototype.hasOwnProperty.
call(r,"constructor")&&r.constructor;return typeof s=="function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}n(a,"isPlainObject");function d(e,r){
const s=Object.assign({},e);return Object.keys(r).forEach(t=>{a(r[t])?t in e?s[t]=d(e[t],r[t]):Object.assign(s,{[t]:r[t]}):Object.assign(s,{[t]:r[t]})}),s}n(d,"\
mergeDeep");function m(e){for(const r in e)e[r]===void 0&&delete e[r];return e}n(m,"removeUndefinedProperties");function f(e,r,s){if(typeof r=="string"){let[o,i]=r.
split(" ");s=Object.assign(i?{method:o,url:i}:{url:o},s)}else s=Object.assign({},r);s.headers=c(s.headers),m(s),m(s.headers);const t=d(e||{},s);return s.url==="\
/graphql"&&(e&&e.mediaType.previews?.length&&(t.mediaType.previews=e.mediaType.previews.filter(o=>!t.mediaType.previews.includes(o)).concat(t.mediaType.previews)),
t.mediaType.previews=(t.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),t}n(f,"merge");function k(e,r){const s=/\?/.test(e)?"&":"?",t=Object.keys(r);return t.
length===0?e:e+s+t.map(o=>o==="q"?"q="+r.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(r[o])}`).join("&")}n(k,"addQueryParameters");
var F=/\{[^{}}]+\}/g;function G(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}n(G,"removeNonChars");function x(e){const r=e.match(F);return r?r.
map(G).reduce((s,t)=>s.concat(t),[]):[]}n(x,"extractUrlVariableNames");function B(e,r){const s={__proto__:null};for(const t of Object.keys(e))r.indexOf(t)===-1&&
(s[t]=e[t]);return s}n(B,"omit");function Y(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.test(r)||(r=encodeURI(r).replace(/%5B/g,
"[").replace(/%5D/g,"]")),r}).join("")}n(Y,"encodeReserved");function re(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(r){return"%"+r.charCodeAt(0).
toString(16).toUpperCase()})}n(re,"encodeUnreserved");function Te(e,r,s){return r=e==="+"||e==="#"?Y(r):re(r),s?re(s)+"="+r:r}n(Te,"encodeValue");function de(e){
return e!=null}n(de,"isDefined");function we(e){return e===";"||e==="&"||e==="?"}n(we,"isKeyOperator");function ur(e,r,s,t){var o=e[s],i=[];if(de(o)&&o!=="")if(typeof o==
"string"||typeof o=="number"||typeof o=="bigint"||typeof o=="boolean")o=o.toString(),t&&t!=="*"&&(o=o.substring(0,parseInt(t,10))),i.push(Te(r,o,we(r)?s:""));else if(t===
"*")Array.isArray(o)?o.filter(de).forEach(function(g){i.push(Te(r,g,we(r)?s:""))}):Object.keys(o).forEach(function(g){de(o[g])&&i.push(Te(r,o[g],g))});else{const g=[];
Array.isArray(o)?o.filter(de).forEach(function(u){g.push(Te(r,u))}):Object.keys(o).forEach(function(u){de(o[u])&&(g.push(re(u)),g.push(Te(r,o[u].toString())))}),
we(r)?i.push(re(s)+"="+g.join(",")):g.length!==0&&i.push(g.join(","))}else r===";"?de(o)&&i.push(re(s)):o===""&&(r==="&"||r==="?")?i.push(re(s)+"="):o===""&&i.push(
"");return i}n(ur,"getValues");function lr(e){return{expand:gr.bind(null,e)}}n(lr,"parseUrl");function gr(e,r){var s=["+","#",".","/",";","?","&"];return e=e.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(t,o,i){if(o){let u="";const T=[];if(s.indexOf(o.charAt(0))!==-1&&(u=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(b){
var E=/([^:\*]*)(?::(\d+)|(\*))?/.exec(b);T.push(ur(r,u,E[1],E[2]||E[3]))}),u&&u!=="+"){var g=",";return u==="?"?g="&":u!=="#"&&(g=u),(T.length!==0?u:"")+T.join(
g)}else return T.join(",")}else return Y(i)}),e==="/"?e:e.replace(/\/$/,"")}n(gr,"expand");function Le(e){let r=e.method.toUpperCase(),s=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),t=Object.assign({},e.headers),o,i=B(e,["method","baseUrl","url","headers","request","mediaType"]);const g=x(s);s=lr(s).expand(i),/^http/.test(s)||(s=e.baseUrl+
s);const u=Object.keys(e).filter(E=>g.includes(E)).concat("baseUrl"),T=B(i,u);if(!/application\/octet-stream/i.test(t.accept)&&(e.mediaType.format&&(t.accept=t.
accept.split(/,/).map(E=>E.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),s.endsWith("/grap\
hql")&&e.mediaType.previews?.length)){const E=t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];t.accept=E.concat(e.mediaType.previews).map(_=>{const A=e.mediaType.
format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${_}-preview${A}`}).join(",")}return["GET","HEAD"].includes(r)?s=k(s,T):"data"in T?o=T.data:
Object.keys(T).length&&(o=T),!t["content-type"]&&typeof o<"u"&&(t["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&typeof o>"u"&&
(o=""),Object.assign({method:r,url:s,headers:t},typeof o<"u"?{body:o}:null,e.request?{request:e.request}:null)}n(Le,"parse");function dr(e,r,s){return Le(f(e,r,
s))}n(dr,"endpointWithDefaults");function Ie(e,r){const s=f(e,r),t=dr.bind(null,s);return Object.assign(t,{DEFAULTS:s,defaults:Ie.bind(null,s),merge:f.bind(null,
s),parse:Le})}n(Ie,"withDefaults");var mr=Ie(null,p);const je=32,qe=9,Tr=59,Er=61,Be=34,Ne=92,hr=44,Ge=1,ne=2,He=4,ue=8,Ee=16,ye=65280,xe=Ge|ye,z=new Uint8Array(
256);z[qe]|=ne,z[je]|=ne,z[Tr]|=He,z[hr]|=ue;for(let e=128;e<=255;e++)z[e]|=Ge;for(const e of"!#$%&'*+-.^_`|~")z[e.charCodeAt(0)]|=Ee;for(let e=48;e<=57;e++)z[e]|=
Ee;for(let e=65;e<=90;e++)z[e]|=Ge|Ee;for(let e=97;e<=122;e++)z[e]|=Ee;const Ve=(()=>{const e=n(function(){},"C");return e.prototype=Object.create(null),e})();function fr(e,r=0,s=e.
length){let t=!1;for(let o=r;o<s;o++){const i=e.charCodeAt(o);if(i===47){if(t||o===r||o>=s-1)return!1;t=!0}else if(!ve(i))return!1}return t}n(fr,"isTypeValid");
function _r(e,r=0,s=e.length){if(r>=s)return!1;for(let t=r;t<s;t++)if(!ve(e.charCodeAt(t)))return!1;return!0}n(_r,"isTokenValid");function ve(e){return(z[e]&Ee)!==
0}n(ve,"isTokenCode");function br(e){const r=e.length;if(r===0)return'""';let s=0;for(;s<r&&ve(e.charCodeAt(s));)s++;if(s===r)return e;let t='"',o=0;for(;s<r;){
const i=e.charCodeAt(s);if(i!==qe&&(i<je||i===127||i>255))throw new TypeError(`Invalid parameter value: ${e}`);(i===34||i===92)&&(t+=`${e.slice(o,s)}\\`,o=s),s++}
return`${t}${e.slice(o)}"`}n(br,"parameterValue");function ms(e){const{type:r,parameters:s}=e;if(!r||!fr(r))throw new TypeError(`Invalid type: ${r}`);let t=r;if(s)
for(const o of Object.keys(s)){if(!_r(o))throw new TypeError(`Invalid parameter name: ${o}`);t+=`; ${o}=${br(s[o])}`}return t}n(ms,"format");function wr(e,r){const s=He|
(r?.comma===!0?ue:0),t=e.length;let o=r?.start??0;for(;(z[e.charCodeAt(o)]&ne)!==0;)o++;let i=o,g=0,u=-1,T=r?.parameters===!1?ue:0;for(;i<t;){const A=e.charCodeAt(
i),N=z[A];if((N&s)!==0){T|=N&ue;break}(N&ne)!==0?u===-1&&(u=i):u=-1,g|=A&ye|N,i++}const b=u===-1?i:u,E=e.slice(o,b),_=(g&xe)===0?E:E.toLowerCase();return i===t||
T!==0?{type:_,index:i,parameters:new Ve}:Gr(e,_,i,t,s)}n(wr,"dist_parse");function Gr(e,r,s,t,o){const i=new Ve;e:for(;s<t;){for(s++;(z[e.charCodeAt(s)]&ne)!==0;)
s++;const g=s;let u=0,T=-1;for(;s<t;){const b=e.charCodeAt(s),E=z[b];if((E&o)!==0){if((E&ue)!==0)break e;continue e}if(b===Er){const _=T===-1?s:T,A=e.slice(g,_),
N=(u&xe)===0?A:A.toLowerCase();for(s++;(z[e.charCodeAt(s)]&ne)!==0;)s++;if(s<t&&e.charCodeAt(s)===Be){const D=++s;let Z=!1;for(;s<t;){const ge=e.charCodeAt(s);if(ge===
Be){i[N]===void 0&&(i[N]=Z?yr(e,D,s):e.slice(D,s)),s++;let $=0;for(;s<t;){const be=e.charCodeAt(s),me=z[be];if((me&o)!==0){$=me&ue;break}s++}if($!==0)break e;continue e}
if(ge===Ne&&s+1<t){Z=!0,s+=2;continue}s++}continue e}const y=s;let se=0,R=-1;for(;s<t;){const D=e.charCodeAt(s),Z=z[D];if((Z&o)!==0){se=Z&ue;break}(Z&ne)!==0?R===
-1&&(R=s):R=-1,s++}if(i[N]===void 0){const D=R===-1?s:R;i[N]=e.slice(y,D)}if(se!==0)break e;continue e}(E&ne)!==0?T===-1&&(T=s):T=-1,u|=b&ye|E,s++}}return{type:r,
index:s,parameters:i}}n(Gr,"parseParameters");function yr(e,r,s){let t="";for(let o=r;o<s;o++)e.charCodeAt(o)===Ne&&(t+=e.slice(r,o),r=++o);return t+e.slice(r,s)}
n(yr,"unescapeQuotedPairs");const vr=/^-?\d+$/,he=/^-?\d+n+$/,ie=JSON.stringify,ke=JSON.parse,ze=/^-?\d+n$/,We=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,$e=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
Oe=n(e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),Pe=n(e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="Raw\
JSON","isRawJSON"),kr=n((e,r,s)=>{let t="";typeof s=="number"?t=" ".repeat(Math.min(10,Math.max(0,Math.floor(s)))):typeof s=="string"&&(t=s.slice(0,10));const o=typeof r==
"function",i=Array.isArray(r)?new Set(r.map(String)):null,g=n((y,se,R)=>(R!==null&&typeof R=="object"&&typeof R.toJSON=="function"&&(R=R.toJSON(se)),typeof R=="\
string"&&he.test(R)?R+"n":typeof R=="bigint"?"rawJSON"in JSON?JSON.rawJSON(R.toString()):R.toString()+"n":(o&&(R=r.call(y,se,R)),R!==null&&typeof R=="object"&&(R instanceof
Number||R instanceof String||R instanceof Boolean)&&(R=R.valueOf()),R)),"prepareVal"),u=g({"":e},"",e);if(Oe(u))return;const T=u===null||typeof u!="object",b=Pe(
u);if(T||b)return ie(u);const E=[];let _=0;const A=[{parent:{"":u},key:"",val:u,isArray:Array.isArray(u),keys:Array.isArray(u)?null:Object.keys(u),index:0,first:!0}],
N=new WeakSet([u]);for(;A.length>0;){const y=A[A.length-1];y.index===0&&(E.push(y.isArray?"[":"{"),_++);let se=!1;if(y.isArray)if(y.index<y.val.length){y.first||
E.push(","),t&&E.push(`
`+t.repeat(_));const R=y.val[y.index],D=g(y.val,String(y.index),R);if(Oe(D))E.push("null"),y.first=!1,y.index++;else{const Z=D!==null&&typeof D=="object",ge=Pe(
D);if(Z&&!ge){if(N.has(D))throw new TypeError("Converting circular structure to JSON");N.add(D),A.push({parent:y.val,key:String(y.index),val:D,isArray:Array.isArray(
D),keys:Array.isArray(D)?null:Object.keys(D),index:0,first:!0}),y.first=!1,y.index++}else E.push(ie(D)),y.first=!1,y.index++}}else se=!0;else{for(;y.index<y.keys.
length;){const D=y.keys[y.index++];if(i&&!i.has(D))continue;const ge=y.val[D],$=g(y.val,D,ge);if(Oe($))continue;y.first||E.push(","),t?E.push(`
`+t.repeat(_)+ie(D)+": "):E.push(ie(D)+":");const be=$!==null&&typeof $=="object",me=Pe($);if(be&&!me){if(N.has($))throw new TypeError("Converting circular stru\
cture to JSON");N.add($),A.push({parent:y.val,key:D,val:$,isArray:Array.isArray($),keys:Array.isArray($)?null:Object.keys($),index:0,first:!0}),y.first=!1;break}else
E.push(ie($)),y.first=!1}y.index>=y.keys.length&&A[A.length-1]===y&&(se=!0)}se&&(_--,!y.first&&t&&E.push(`
`+t.repeat(_)),E.push(y.isArray?"]":"}"),N.delete(y.val),A.pop())}return E.join("")},"stringifyIteratively"),Or=n((e,r,s)=>{try{return"rawJSON"in JSON?ie(e,(u,T)=>typeof T==
"bigint"?JSON.rawJSON(T.toString()):typeof r=="function"?r(u,T):(Array.isArray(r)&&r.includes(u),T),s):e?ie(e,(u,T)=>typeof T=="string"&&he.test(T)||typeof T=="\
bigint"?T.toString()+"n":typeof r=="function"?r(u,T):(Array.isArray(r)&&r.includes(u),T),s).replace(We,"$1$2$3").replace($e,"$1$2$3"):ie(e,r,s)}catch(t){if(t instanceof
RangeError){const o=kr(e,r,s);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(We,"$1$2$3").replace($e,"$1$2$3")}throw t}},"JSONStringify"),fe=new Map,Pr=n(
()=>{const e=JSON.parse.toString();if(fe.has(e))return fe.get(e);try{const r=JSON.parse("1",(s,t,o)=>!!o?.source&&o.source==="1");return fe.set(e,r),r}catch{return fe.
set(e,!1),!1}},"isContextSourceSupported"),Ar=n((e,r,s,t)=>typeof r=="string"&&ze.test(r)?BigInt(r.slice(0,-1)):typeof r=="string"&&he.test(r)?r.slice(0,-1):typeof t==
"function"?t(e,r,s):r,"convertMarkedBigIntsReviver"),Rr=n((e,r)=>JSON.parse(e,(s,t,o)=>{const i=typeof t=="number",g=t>Number.MAX_SAFE_INTEGER||t<Number.MIN_SAFE_INTEGER,
u=i&&g,T=o&&vr.test(o.source);return u&&T?BigInt(o.source):typeof r=="function"?r(s,t,o):t}),"JSONParseV2"),Me=Number.MAX_SAFE_INTEGER.toString(),Je=Me.length,Sr=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
Fr=/^"-?\d+n+"$/,Ur=n((e,r)=>{const s={"":e},t=[{parent:s,key:"",visited:!1}];for(;t.length>0;){const o=t[t.length-1];if(o.visited){const{parent:i,key:g}=o;let u=i[g];
typeof u=="string"&&(ze.test(u)?u=BigInt(u.slice(0,-1)):he.test(u)&&(u=u.slice(0,-1))),typeof r=="function"&&(u=r.call(i,g,u)),u===void 0?delete i[g]:i[g]=u,t.pop()}else{
o.visited=!0;const i=o.parent[o.key];if(i!==null&&typeof i=="object"){const u=Object.keys(i);for(let T=u.length-1;T>=0;T--)t.push({parent:i,key:u[T],visited:!1})}}}
return s[""]},"applyReviverIteratively"),Ke=n(e=>e.replace(Sr,(r,s,t,o)=>{const i=r[0]==='"';if(i&&Fr.test(r))return r.substring(0,r.length-1)+'n"';const u=t||o,
T=s&&(s.length<Je||s.length===Je&&s<=Me);return i||u||T?r:'"'+r+'n"'}),"serializeBigInts"),Dr=n((e,r)=>{if(!e)return ke(e,r);try{if(Pr())return Rr(e,r);const s=Ke(
e);return ke(s,(t,o,i)=>Ar(t,o,i,r))}catch(s){if(s instanceof RangeError){const t=Ke(e),o=ke(t);return Ur(o,r)}throw s}},"JSONParse");class _e extends Error{static{
n(this,"RequestError")}name;status;request;response;constructor(r,s,t){super(r,{cause:t.cause}),this.name="HttpError",this.status=Number.parseInt(s),Number.isNaN(
this.status)&&(this.status=0);"response"in t&&(this.response=t.response);const o=Object.assign({},t.request);t.request.headers.authorization&&(o.headers=Object.
assign({},t.request.headers,{authorization:t.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,"cl\
ient_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}var Cr="10.0.16",Lr={headers:{"user-agent":`octokit-request.js\
/${Cr} ${ee()}`}};function Ir(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;const r=Object.getPrototypeOf(e);
if(r===null)return!0;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;return typeof s=="function"&&s instanceof s&&Function.prototype.
call(s)===Function.prototype.call(e)}n(Ir,"dist_bundle_isPlainObject");var Xe=n(()=>"","noop");async function Ye(e){const r=e.request?.fetch||globalThis.fetch;if(!r)
throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js\
/#fetch-missing");const s=e.request?.log||console,t=e.request?.parseSuccessResponseBody!==!1,o=Ir(e.body)||Array.isArray(e.body)?Or(e.body):e.body,i=Object.fromEntries(
Object.entries(e.headers).map(([_,A])=>[_,String(A)]));let g;try{g=await r(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.
signal,...e.body&&{duplex:"half"}})}catch(_){let A="Unknown Error";if(_ instanceof Error){if(_.name==="AbortError")throw _.status=500,_;A=_.message,_.name==="Ty\
peError"&&"cause"in _&&(_.cause instanceof Error?A=_.cause.message:typeof _.cause=="string"&&(A=_.cause))}const N=new _e(A,500,{request:e});throw N.cause=_,N}const u=g.
status,T=g.url,b={};for(const[_,A]of g.headers)b[_]=A;const E={url:T,status:u,headers:b,data:""};if("deprecation"in b){const _=b.link&&b.link.match(/<([^<>]+)>; rel="deprecation"/),
A=_&&_.pop();s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${b.sunset}${A?`. See ${A}`:""}`)}if(u===204||u===
205)return E;if(e.method==="HEAD"){if(u<400)return E;throw new _e(g.statusText,u,{response:E,request:e})}if(u===304)throw E.data=await Ae(g),new _e("Not modifie\
d",u,{response:E,request:e});if(u>=400)throw E.data=await Ae(g),new _e(qr(E.data),u,{response:E,request:e});return E.data=t?await Ae(g):g.body,E}n(Ye,"fetchWrap\
per");async function Ae(e){const r=e.headers.get("content-type");if(!r)return e.text().catch(Xe);const s=wr(r);if(jr(s)){let t="";try{return t=await e.text(),Dr(
t)}catch{return t}}else return s.type.startsWith("text/")||s.parameters.charset?.toLowerCase()==="utf-8"&&s.type!=="application/octet-stream"?e.text().catch(Xe):
e.arrayBuffer().catch(()=>new ArrayBuffer(0))}n(Ae,"getResponseData");function jr(e){return e.type==="application/json"||e.type==="application/scim+json"}n(jr,"\
isJSONResponse");function qr(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){
const r=e,s="documentation_url"in r?` - ${r.documentation_url}`:"";return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(t=>JSON.stringify(t)).join(", ")}${s}`:
`${r.message}${s}`}return`Unknown error: ${JSON.stringify(e)}`}n(qr,"toErrorMessage");function Re(e,r){const s=e.defaults(r);return Object.assign(n(function(o,i){
const g=s.merge(o,i);if(!g.request||!g.request.hook)return Ye(s.parse(g));const u=n((T,b)=>Ye(s.parse(s.merge(T,b))),"request2");return Object.assign(u,{endpoint:s,
defaults:Re.bind(null,s)}),g.request.hook(u,g)},"newApi"),{endpoint:s,defaults:Re.bind(null,s)})}n(Re,"dist_bundle_withDefaults");var Se=Re(mr,Lr);var Br="0.0.0\
-development";function Nr(e){return`Request failed due to following response errors:
`+e.errors.map(r=>` - ${r.message}`).join(`
`)}n(Nr,"_buildMessageForResponseErrors");var Hr=class extends Error{static{n(this,"GraphqlResponseError")}constructor(e,r,s){super(Nr(s)),this.request=e,this.headers=
r,this.response=s,this.errors=s.errors,this.data=s.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},xr=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Vr=["query","method","url"],Qe=/\/api\/v3\/?$/;
function zr(e,r,s){if(s){if(typeof r=="string"&&"query"in s)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const g in s)
if(Vr.includes(g))return Promise.reject(new Error(`[@octokit/graphql] "${g}" cannot be used as variable name`))}const t=typeof r=="string"?Object.assign({query:r},
s):r,o=Object.keys(t).reduce((g,u)=>xr.includes(u)?(g[u]=t[u],g):(g.variables||(g.variables={}),g.variables[u]=t[u],g),{}),i=t.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return Qe.test(i)&&(o.url=i.replace(Qe,"/api/graphql")),e(o).then(g=>{if(g.data.errors){const u={};for(const T of Object.keys(g.headers))u[T]=g.headers[T];throw new Hr(
o,u,g.data)}return g.data.data})}n(zr,"graphql");function Fe(e,r){const s=e.defaults(r);return Object.assign(n((o,i)=>zr(s,o,i),"newApi"),{defaults:Fe.bind(null,
s),endpoint:s.endpoint})}n(Fe,"graphql_dist_bundle_withDefaults");var Ts=Fe(Se,{headers:{"user-agent":`octokit-graphql.js/${Br} ${ee()}`},method:"POST",url:"/gr\
aphql"});function Wr(e){return Fe(e,{method:"POST",url:"/graphql"})}n(Wr,"withCustomRequest");var Ue="(?:[a-zA-Z0-9_-]+)",Ze="\\.",er=new RegExp(`^${Ue}${Ze}${Ue}${Ze}${Ue}\
$`),$r=er.test.bind(er);async function Mr(e){const r=$r(e),s=e.startsWith("v1.")||e.startsWith("ghs_"),t=e.startsWith("ghu_");return{type:"token",token:e,tokenType:r?
"app":s?"installation":t?"user-to-server":"oauth"}}n(Mr,"auth");function Jr(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}n(Jr,"withAuthorizatio\
nPrefix");async function Kr(e,r,s,t){const o=r.endpoint.merge(s,t);return o.headers.authorization=Jr(e),r(o)}n(Kr,"hook");var Xr=n(function(r){if(!r)throw new Error(
"[@octokit/auth-token] No token passed to createTokenAuth");if(typeof r!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not \
a string");return r=r.replace(/^(token|bearer) +/i,""),Object.assign(Mr.bind(null,r),{hook:Kr.bind(null,r)})},"createTokenAuth2");const rr="7.0.8",sr=n(()=>{},"\
dist_src_noop"),Yr=console.warn.bind(console),Qr=console.error.bind(console);function Zr(e={}){return typeof e.debug!="function"&&(e.debug=sr),typeof e.info!="f\
unction"&&(e.info=sr),typeof e.warn!="function"&&(e.warn=Yr),typeof e.error!="function"&&(e.error=Qr),e}n(Zr,"createLogger");const tr=`octokit-core.js/${rr} ${ee()}`;
class es{static{n(this,"Octokit")}static VERSION=rr;static defaults(r){return class extends this{static{n(this,"OctokitWithDefaults")}constructor(...t){const o=t[0]||
{};if(typeof r=="function"){super(r(o));return}super(Object.assign({},r,o,o.userAgent&&r.userAgent?{userAgent:`${o.userAgent} ${r.userAgent}`}:null))}}}static plugins=[];static plugin(...r){
const s=this.plugins;return class extends this{static{n(this,"NewOctokit")}static plugins=s.concat(r.filter(o=>!s.includes(o)))}}constructor(r={}){const s=new U.
Collection,t={baseUrl:Se.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},r.request,{hook:s.bind(null,"request")}),mediaType:{previews:[],format:""}};
if(t.headers["user-agent"]=r.userAgent?`${r.userAgent} ${tr}`:tr,r.baseUrl&&(t.baseUrl=r.baseUrl),r.previews&&(t.mediaType.previews=r.previews),r.timeZone&&(t.headers["\
time-zone"]=r.timeZone),this.request=Se.defaults(t),this.graphql=Wr(this.request).defaults(t),this.log=Zr(r.log),this.hook=s,r.authStrategy){const{authStrategy:i,
...g}=r,u=i(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:g},r.auth));s.wrap("request",u.hook),this.auth=u}else if(!r.auth)this.auth=
async()=>({type:"unauthenticated"});else{const i=Xr(r.auth);s.wrap("request",i.hook),this.auth=i}const o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.
assign(this,o.plugins[i](this,r))}request;graphql;log;hook;auth}const or="17.0.0";var rs={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/ac\
tions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:[
"PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_nam\
e}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["PO\
ST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:[
"PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:[
"PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{\
org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:[
"POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST \
/repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:[
"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DEL\
ETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition\
_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{env\
ironment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}\
/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secre\
ts/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runne\
rs/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/ac\
tions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DEL\
ETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:[
"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/lo\
gs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{own\
er}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:[
"POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:[
"GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/\
{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/act\
ions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{own\
er}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:[
"GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/action\
s/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/\
variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:[
"GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:[
"GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:[
"GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}};const le=new Map;for(const[e,
r]of Object.entries(rs))for(const[s,t]of Object.entries(r)){const[o,i,g]=t,[u,T]=o.split(/ /),b=Object.assign({method:u,url:T},i);le.has(e)||le.set(e,new Map),le.
get(e).set(s,{scope:e,methodName:s,endpointDefaults:b,decorations:g})}const ss={has({scope:e},r){return le.get(e).has(r)},getOwnPropertyDescriptor(e,r){return{value:this.
get(e,r),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,r,s){return Object.defineProperty(e.cache,r,s),!0},deleteProperty(e,r){return delete e.cache[r],
!0},ownKeys({scope:e}){return[...le.get(e).keys()]},set(e,r,s){return e.cache[r]=s},get({octokit:e,scope:r,cache:s},t){if(s[t])return s[t];const o=le.get(r).get(
t);if(!o)return;const{endpointDefaults:i,decorations:g}=o;return g?s[t]=ts(e,r,t,i,g):s[t]=e.request.defaults(i),s[t]}};function nr(e){const r={};for(const s of le.
keys())r[s]=new Proxy({octokit:e,scope:s,cache:{}},ss);return r}n(nr,"endpointsToMethods");function ts(e,r,s,t,o){const i=e.request.defaults(t);function g(...u){
let T=i.endpoint.merge(...u);if(o.mapToData)return T=Object.assign({},T,{data:T[o.mapToData],[o.mapToData]:void 0}),i(T);if(o.renamed){const[b,E]=o.renamed;e.log.
warn(`octokit.${r}.${s}() has been renamed to octokit.${b}.${E}()`)}if(o.deprecated&&e.log.warn(o.deprecated),o.renamedParameters){const b=i.endpoint.merge(...u);
for(const[E,_]of Object.entries(o.renamedParameters))E in b&&(e.log.warn(`"${E}" parameter is deprecated for "octokit.${r}.${s}()". Use "${_}" instead`),_ in b||
(b[_]=b[E]),delete b[E]);return i(b)}return i(...u)}return n(g,"withDecorations"),Object.assign(g,i)}n(ts,"decorate");function ir(e){return{rest:nr(e)}}n(ir,"re\
stEndpointMethods"),ir.VERSION=or;function os(e){const r=nr(e);return{...r,rest:r}}n(os,"legacyRestEndpointMethods"),os.VERSION=or;var ns="0.0.0-development";function is(e){
if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;const s=e.data.incomplete_results,t=e.data.
repository_selection,o=e.data.total_count,i=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.
data.total_commits;const g=Object.keys(e.data)[0],u=e.data[g];return e.data=u,typeof s<"u"&&(e.data.incomplete_results=s),typeof t<"u"&&(e.data.repository_selection=
t),e.data.total_count=o,e.data.total_commits=i,e}n(is,"normalizePaginatedListResponse");function De(e,r,s){const t=typeof r=="function"?r.endpoint(s):e.request.
endpoint(r,s),o=typeof r=="function"?r:e.request,i=t.method,g=t.headers;let u=t.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!u)return{done:!0};try{const T=await o(
{method:i,url:u,headers:g}),b=is(T);if(u=((b.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!u&&"total_commits"in b.data){const E=new URL(b.url),_=E.
searchParams,A=parseInt(_.get("page")||"1",10),N=parseInt(_.get("per_page")||"250",10);A*N<b.data.total_commits&&(_.set("page",String(A+1)),u=E.toString())}return{
value:b}}catch(T){if(T.status!==409)throw T;return u="",{value:{status:200,headers:{},data:[]}}}}})}}n(De,"iterator");function ar(e,r,s,t){return typeof s=="fun\
ction"&&(t=s,s=void 0),cr(e,[],De(e,r,s)[Symbol.asyncIterator](),t)}n(ar,"paginate");function cr(e,r,s,t){return s.next().then(o=>{if(o.done)return r;let i=!1;function g(){
i=!0}return n(g,"done"),r=r.concat(t?t(o.value,g):o.value.data),i?r:cr(e,r,s,t)})}n(cr,"gather");var hs=Object.assign(ar,{iterator:De}),as=null;function fs(e){return typeof e==
"string"?as.includes(e):!1}n(fs,"isPaginatingEndpoint");function pr(e){return{paginate:Object.assign(ar.bind(null,e),{iterator:De.bind(null,e)})}}n(pr,"paginate\
Rest"),pr.VERSION=ns;const _s=new M,Ce=H(),cs={baseUrl:Ce,request:{agent:K(Ce),fetch:L(Ce)}},ps=es.plugin(ir,pr).defaults(cs);function us(e,r){const s=Object.assign(
{},r||{}),t=J(e,s);t&&(s.auth=t);const o=j(s.userAgent);return o&&(s.userAgent=o),s}n(us,"getOctokitOptions");const ls=new M;function gs(e,r,...s){const t=ps.plugin(
...s);return new t(us(e,r))}n(gs,"getOctokit")})};export{ws as id,Gs as ids,ys as modules};
