var He=Object.defineProperty;var e=(I,F)=>He(I,"name",{value:F,configurable:!0});const Ye=118,Ve=[118],Ke={3057:(I=>{function F(u){return Buffer.isBuffer(u)||u instanceof Uint8Array}e(F,"isBuffer");function o(u){return Buffer.isEncoding(u)}e(
o,"isEncoding");function _(u,f,y){return Buffer.alloc(u,f,y)}e(_,"alloc");function W(u){return Buffer.allocUnsafe(u)}e(W,"allocUnsafe");function k(u){return Buffer.
allocUnsafeSlow(u)}e(k,"allocUnsafeSlow");function x(u,f){return Buffer.byteLength(u,f)}e(x,"byteLength");function p(u,f){return Buffer.compare(u,f)}e(p,"compar\
e");function d(u,f){return Buffer.concat(u,f)}e(d,"concat");function D(u,f,y,v,J){return i(u).copy(f,y,v,J)}e(D,"copy");function N(u,f){return i(u).equals(f)}e(
N,"equals");function b(u,f,y,v,J){return i(u).fill(f,y,v,J)}e(b,"fill");function T(u,f,y){return Buffer.from(u,f,y)}e(T,"from");function w(u,f,y,v){return i(u).
includes(f,y,v)}e(w,"includes");function K(u,f,y,v){return i(u).indexOf(f,y,v)}e(K,"indexOf");function H(u,f,y,v){return i(u).lastIndexOf(f,y,v)}e(H,"lastIndexO\
f");function M(u){return i(u).swap16()}e(M,"swap16");function l(u){return i(u).swap32()}e(l,"swap32");function c(u){return i(u).swap64()}e(c,"swap64");function i(u){
return Buffer.isBuffer(u)?u:Buffer.from(u.buffer,u.byteOffset,u.byteLength)}e(i,"toBuffer");function E(u,f,y,v){return i(u).toString(f,y,v)}e(E,"toString");function R(u,f,y){
return i(u).toString("hex",f,y)}e(R,"toHex");function C(u,f,y,v,J){return i(u).write(f,y,v,J)}e(C,"write");function q(u,f){return i(u).readDoubleBE(f)}e(q,"read\
DoubleBE");function Z(u,f){return i(u).readDoubleLE(f)}e(Z,"readDoubleLE");function L(u,f){return i(u).readFloatBE(f)}e(L,"readFloatBE");function G(u,f){return i(
u).readFloatLE(f)}e(G,"readFloatLE");function z(u,f){return i(u).readInt32BE(f)}e(z,"readInt32BE");function s(u,f){return i(u).readInt32LE(f)}e(s,"readInt32LE");
function n(u,f){return i(u).readUInt32BE(f)}e(n,"readUInt32BE");function h(u,f){return i(u).readUInt32LE(f)}e(h,"readUInt32LE");function S(u,f,y){return i(u).writeDoubleBE(
f,y)}e(S,"writeDoubleBE");function O(u,f,y){return i(u).writeDoubleLE(f,y)}e(O,"writeDoubleLE");function B(u,f,y){return i(u).writeFloatBE(f,y)}e(B,"writeFloatB\
E");function V(u,f,y){return i(u).writeFloatLE(f,y)}e(V,"writeFloatLE");function lt(u,f,y){return i(u).writeInt32BE(f,y)}e(lt,"writeInt32BE");function ht(u,f,y){
return i(u).writeInt32LE(f,y)}e(ht,"writeInt32LE");function rt(u,f,y){return i(u).writeUInt32BE(f,y)}e(rt,"writeUInt32BE");function ot(u,f,y){return i(u).writeUInt32LE(
f,y)}e(ot,"writeUInt32LE"),I.exports={isBuffer:F,isEncoding:o,alloc:_,allocUnsafe:W,allocUnsafeSlow:k,byteLength:x,compare:p,concat:d,copy:D,equals:N,fill:b,from:T,
includes:w,indexOf:K,lastIndexOf:H,swap16:M,swap32:l,swap64:c,toBuffer:i,toString:E,toHex:R,write:C,readDoubleBE:q,readDoubleLE:Z,readFloatBE:L,readFloatLE:G,readInt32BE:z,
readInt32LE:s,readUInt32BE:n,readUInt32LE:h,writeDoubleBE:S,writeDoubleLE:O,writeFloatBE:B,writeFloatLE:V,writeInt32BE:lt,writeInt32LE:ht,writeUInt32BE:rt,writeUInt32LE:ot}}),
9580:((I,F,o)=>{I.exports=o(4434)}),3587:(I=>{I.exports=class{static{e(this,"FixedFIFO")}constructor(o){if(!(o>0)||(o-1&o)!==0)throw new Error("Max size for a F\
ixedFIFO should be a power of two");this.buffer=new Array(o),this.mask=o-1,this.top=0,this.btm=0,this.next=null}clear(){this.top=this.btm=0,this.next=null,this.
buffer.fill(void 0)}push(o){return this.buffer[this.top]!==void 0?!1:(this.buffer[this.top]=o,this.top=this.top+1&this.mask,!0)}shift(){const o=this.buffer[this.
btm];if(o!==void 0)return this.buffer[this.btm]=void 0,this.btm=this.btm+1&this.mask,o}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.btm]===
void 0}}}),3867:((I,F,o)=>{const _=o(3587);I.exports=class{static{e(this,"FastFIFO")}constructor(k){this.hwm=k||16,this.head=new _(this.hwm),this.tail=this.head,
this.length=0}clear(){this.head=this.tail,this.head.clear(),this.length=0}push(k){if(this.length++,!this.head.push(k)){const x=this.head;this.head=x.next=new _(
2*this.head.buffer.length),this.head.push(k)}}shift(){this.length!==0&&this.length--;const k=this.tail.shift();if(k===void 0&&this.tail.next){const x=this.tail.
next;return this.tail.next=null,this.tail=x,this.tail.shift()}return k}peek(){const k=this.tail.peek();return k===void 0&&this.tail.next?this.tail.next.peek():k}isEmpty(){
return this.length===0}}}),6204:((I,F,o)=>{const{EventEmitter:_}=o(9580),W=o(3867),k=o(7934),x=o(5657),p=typeof queueMicrotask>"u"?a=>global.process.nextTick(a):
queueMicrotask,d=(1<<29)-1,D=1,N=2,b=4,T=8,w=d^D,K=d^N,H=16,M=32,l=64,c=128,i=256,E=512,R=1024,C=2048,q=4096,Z=8192,L=16384,G=32768,z=65536,s=131072,n=i|E,h=H|z,
S=l|H,O=q|c,B=i|s,V=d^H,lt=d^l,ht=d^(l|z),rt=d^z,ot=d^i,u=d^(c|Z),f=d^R,y=d^n,v=d^G,J=d^M,xt=d^s,mt=d^B,$=1<<18,st=2<<18,ft=4<<18,nt=8<<18,dt=16<<18,tt=32<<18,yt=64<<
18,at=128<<18,wt=256<<18,et=512<<18,Et=1024<<18,qt=d^($|wt),Nt=d^ft,jt=d^($|et),Qt=d^dt,Xt=d^nt,Pt=d^at,Zt=d^st,Lt=d^Et,ct=H|$,Ot=d^ct,Tt=L|tt,Q=b|T|N,Y=Q|D,Ut=Q|
Tt,Jt=Nt&lt,bt=at|G,$t=bt&Ot,Bt=Y|$t,te=Y|R|L,Ft=Y|L|c,ee=Y|R|c,ie=Y|q|c|Z,ne=Y|H|R|L|z|s,re=Q|R|L,se=M|Y|G|l,ae=G|D,ue=Y|et|tt,le=nt|dt,Mt=nt|$,he=nt|dt|Y|$,Wt=Y|
$|nt|Et,oe=ft|$,fe=$|wt,de=Y|et|Mt|tt,ce=dt|Q|et|tt,_e=st|Y|at|ft,pe=et|tt|Q,gt=Symbol.asyncIterator||Symbol("asyncIterator");class Ct{static{e(this,"WritableSt\
ate")}constructor(t,{highWaterMark:r=16384,map:m=null,mapWritable:g,byteLength:U,byteLengthWritable:P}={}){this.stream=t,this.queue=new W,this.highWaterMark=r,this.
buffered=0,this.error=null,this.pipeline=null,this.drains=null,this.byteLength=P||U||Kt,this.map=g||m,this.afterWrite=ge.bind(this),this.afterUpdateNextTick=Te.
bind(this)}get ending(){return(this.stream._duplexState&et)!==0}get ended(){return(this.stream._duplexState&tt)!==0}push(t){return(this.stream._duplexState&pe)!==
0?!1:(this.map!==null&&(t=this.map(t)),this.buffered+=this.byteLength(t),this.queue.push(t),this.buffered<this.highWaterMark?(this.stream._duplexState|=nt,!0):(this.
stream._duplexState|=le,!1))}shift(){const t=this.queue.shift();return this.buffered-=this.byteLength(t),this.buffered===0&&(this.stream._duplexState&=Xt),t}end(t){
typeof t=="function"?this.stream.once("finish",t):t!=null&&this.push(t),this.stream._duplexState=(this.stream._duplexState|et)&Nt}autoBatch(t,r){const m=[],g=this.
stream;for(m.push(t);(g._duplexState&Wt)===Mt;)m.push(g._writableState.shift());if((g._duplexState&Y)!==0)return r(null);g._writev(m,r)}update(){const t=this.stream;
t._duplexState|=st;do{for(;(t._duplexState&Wt)===nt;){const r=this.shift();t._duplexState|=fe,t._write(r,this.afterWrite)}(t._duplexState&oe)===0&&this.updateNonPrimary()}while(this.
continueUpdate()===!0);t._duplexState&=Zt}updateNonPrimary(){const t=this.stream;if((t._duplexState&de)===et){t._duplexState=t._duplexState|$,t._final(be.bind(this));
return}if((t._duplexState&Q)===b){(t._duplexState&bt)===0&&(t._duplexState|=ct,t._destroy(Gt.bind(this)));return}(t._duplexState&Bt)===D&&(t._duplexState=(t._duplexState|
ct)&w,t._open(vt.bind(this)))}continueUpdate(){return(this.stream._duplexState&at)===0?!1:(this.stream._duplexState&=Pt,!0)}updateCallback(){(this.stream._duplexState&
_e)===ft?this.update():this.updateNextTick()}updateNextTick(){(this.stream._duplexState&at)===0&&(this.stream._duplexState|=at,(this.stream._duplexState&st)===0&&
p(this.afterUpdateNextTick))}}class Se{static{e(this,"ReadableState")}constructor(t,{highWaterMark:r=16384,map:m=null,mapReadable:g,byteLength:U,byteLengthReadable:P}={}){
this.stream=t,this.queue=new W,this.highWaterMark=r===0?1:r,this.buffered=0,this.readAhead=r>0,this.error=null,this.pipeline=null,this.byteLength=P||U||Kt,this.
map=g||m,this.pipeTo=null,this.afterRead=ye.bind(this),this.afterUpdateNextTick=we.bind(this)}get ending(){return(this.stream._duplexState&R)!==0}get ended(){return(this.
stream._duplexState&L)!==0}pipe(t,r){if(this.pipeTo!==null)throw x.BAD_ARGUMENT("Can only pipe to one destination");if(typeof r!="function"&&(r=null),this.stream.
_duplexState|=E,this.pipeTo=t,this.pipeline=new me(this.stream,t,r),r&&this.stream.on("error",Dt),pt(t))t._writableState.pipeline=this.pipeline,r&&t.on("error",
Dt),t.on("finish",this.pipeline.finished.bind(this.pipeline));else{const m=this.pipeline.done.bind(this.pipeline,t),g=this.pipeline.done.bind(this.pipeline,t,null);
t.on("error",m),t.on("close",g),t.on("finish",this.pipeline.finished.bind(this.pipeline))}t.on("drain",Ee.bind(this)),this.stream.emit("piping",t),t.emit("pipe",
this.stream)}push(t){const r=this.stream;return t===null?(this.highWaterMark=0,r._duplexState=(r._duplexState|R)&ht,!1):this.map!==null&&(t=this.map(t),t===null)?
(r._duplexState&=rt,this.buffered<this.highWaterMark):(this.buffered+=this.byteLength(t),this.queue.push(t),r._duplexState=(r._duplexState|c)&rt,this.buffered<this.
highWaterMark)}shift(){const t=this.queue.shift();return this.buffered-=this.byteLength(t),this.buffered===0&&(this.stream._duplexState&=u),t}unshift(t){const r=[
this.map!==null?this.map(t):t];for(;this.buffered>0;)r.push(this.shift());for(let m=0;m<r.length-1;m++){const g=r[m];this.buffered+=this.byteLength(g),this.queue.
push(g)}this.push(r[r.length-1])}read(){const t=this.stream;if((t._duplexState&Ft)===c){const r=this.shift();return this.pipeTo!==null&&this.pipeTo.write(r)===!1&&
(t._duplexState&=y),(t._duplexState&C)!==0&&t.emit("data",r),r}return this.readAhead===!1&&(t._duplexState|=s,this.updateNextTick()),null}drain(){const t=this.stream;
for(;(t._duplexState&Ft)===c&&(t._duplexState&n)!==0;){const r=this.shift();this.pipeTo!==null&&this.pipeTo.write(r)===!1&&(t._duplexState&=y),(t._duplexState&C)!==
0&&t.emit("data",r)}}update(){const t=this.stream;t._duplexState|=M;do{for(this.drain();this.buffered<this.highWaterMark&&(t._duplexState&ne)===s;)t._duplexState|=
h,t._read(this.afterRead),this.drain();(t._duplexState&ie)===O&&(t._duplexState|=Z,t.emit("readable")),(t._duplexState&S)===0&&this.updateNonPrimary()}while(this.
continueUpdate()===!0);t._duplexState&=J}updateNonPrimary(){const t=this.stream;if((t._duplexState&ee)===R&&(t._duplexState=(t._duplexState|L)&f,t.emit("end"),(t.
_duplexState&Ut)===Tt&&(t._duplexState|=b),this.pipeTo!==null&&this.pipeTo.end()),(t._duplexState&Q)===b){(t._duplexState&bt)===0&&(t._duplexState|=ct,t._destroy(
Gt.bind(this)));return}(t._duplexState&Bt)===D&&(t._duplexState=(t._duplexState|ct)&w,t._open(vt.bind(this)))}continueUpdate(){return(this.stream._duplexState&G)===
0?!1:(this.stream._duplexState&=v,!0)}updateCallback(){(this.stream._duplexState&se)===l?this.update():this.updateNextTick()}updateNextTickIfOpen(){(this.stream.
_duplexState&ae)===0&&(this.stream._duplexState|=G,(this.stream._duplexState&M)===0&&p(this.afterUpdateNextTick))}updateNextTick(){(this.stream._duplexState&G)===
0&&(this.stream._duplexState|=G,(this.stream._duplexState&M)===0&&p(this.afterUpdateNextTick))}}class xe{static{e(this,"TransformState")}constructor(t){this.data=
null,this.afterTransform=Ae.bind(t),this.afterFinal=null}}class me{static{e(this,"Pipeline")}constructor(t,r,m){this.from=t,this.to=r,this.afterPipe=m,this.error=
null,this.pipeToFinished=!1}finished(){this.pipeToFinished=!0}done(t,r){if(r&&(this.error=r),t===this.to&&(this.to=null,this.from!==null)){((this.from._duplexState&
L)===0||!this.pipeToFinished)&&this.from.destroy(this.error||x.PREMATURE_CLOSE("Writable stream closed"));return}if(t===this.from&&(this.from=null,this.to!==null)){
(t._duplexState&L)===0&&this.to.destroy(this.error||x.PREMATURE_CLOSE("Readable stream closed"));return}this.afterPipe!==null&&this.afterPipe(this.error),this.to=
this.from=this.afterPipe=null}}function Ee(){this.stream._duplexState|=E,this.updateCallback()}e(Ee,"afterDrain");function be(a){const t=this.stream;a&&t.destroy(
a),(t._duplexState&Q)===0&&(t._duplexState|=tt,t.emit("finish")),(t._duplexState&Ut)===Tt&&(t._duplexState|=b),t._duplexState&=jt,(t._duplexState&st)===0?this.update():
this.updateNextTick()}e(be,"afterFinal");function Gt(a){const t=this.stream;!a&&!x.isStreamDestroyed(this.error)&&(a=this.error),a&&t.emit("error",a),t._duplexState|=
T,t.emit("close");const r=t._readableState,m=t._writableState;if(r!==null&&r.pipeline!==null&&r.pipeline.done(t,a),m!==null){for(;m.drains!==null&&m.drains.length>
0;)m.drains.shift().resolve(!1);m.pipeline!==null&&m.pipeline.done(t,a)}}e(Gt,"afterDestroy");function ge(a){const t=this.stream;a&&t.destroy(a),t._duplexState&=
qt,this.drains!==null&&Re(this.drains),(t._duplexState&he)===dt&&(t._duplexState&=Qt,(t._duplexState&yt)===yt&&t.emit("drain")),this.updateCallback()}e(ge,"afte\
rWrite");function ye(a){a&&this.stream.destroy(a),this.stream._duplexState&=V,this.readAhead===!1&&(this.stream._duplexState&i)===0&&(this.stream._duplexState&=
xt),this.updateCallback()}e(ye,"afterRead");function we(){(this.stream._duplexState&M)===0&&(this.stream._duplexState&=v,this.update())}e(we,"updateReadNT");function Te(){
(this.stream._duplexState&st)===0&&(this.stream._duplexState&=Pt,this.update())}e(Te,"updateWriteNT");function Re(a){for(let t=0;t<a.length;t++)--a[t].writes===
0&&(a.shift().resolve(!0),t--)}e(Re,"tickDrains");function vt(a){const t=this.stream;a&&t.destroy(a),(t._duplexState&b)===0&&((t._duplexState&te)===0&&(t._duplexState|=
l),(t._duplexState&ue)===0&&(t._duplexState|=ft),t.emit("open")),t._duplexState&=Ot,t._writableState!==null&&t._writableState.updateCallback(),t._readableState!==
null&&t._readableState.updateCallback()}e(vt,"afterOpen");function Ae(a,t){t!=null&&this.push(t),this._writableState.afterWrite(a)}e(Ae,"afterTransform");function ke(a){
this._readableState!==null&&(a==="data"&&(this._duplexState|=C|B,this._readableState.updateNextTick()),a==="readable"&&(this._duplexState|=q,this._readableState.
updateNextTick())),this._writableState!==null&&a==="drain"&&(this._duplexState|=yt,this._writableState.updateNextTick())}e(ke,"newListener");class Rt extends _{static{
e(this,"Stream")}constructor(t){super(),this._duplexState=0,this._readableState=null,this._writableState=null,t&&(t.open&&(this._open=t.open),t.destroy&&(this._destroy=
t.destroy),t.predestroy&&(this._predestroy=t.predestroy),t.signal&&t.signal.addEventListener("abort",Ce.bind(this))),this.on("newListener",ke)}_open(t){t(null)}_destroy(t){
t(null)}_predestroy(){}get readable(){return this._readableState!==null?!0:void 0}get writable(){return this._writableState!==null?!0:void 0}get destroyed(){return(this.
_duplexState&T)!==0}get destroying(){return(this._duplexState&Q)!==0}destroy(t){(this._duplexState&Q)===0&&(t||(t=x.STREAM_DESTROYED()),this._duplexState=(this.
_duplexState|b)&Jt,this._readableState!==null&&(this._readableState.highWaterMark=0,this._readableState.error=t),this._writableState!==null&&(this._writableState.
highWaterMark=0,this._writableState.error=t),this._duplexState|=N,this._predestroy(),this._duplexState&=K,this._readableState!==null&&this._readableState.updateNextTick(),
this._writableState!==null&&this._writableState.updateNextTick())}}class _t extends Rt{static{e(this,"Readable")}constructor(t){super(t),this._duplexState|=D|tt|
s,this._readableState=new Se(this,t),t&&(this._readableState.readAhead===!1&&(this._duplexState&=xt),t.read&&(this._read=t.read),t.eagerOpen&&this._readableState.
updateNextTick(),t.encoding&&this.setEncoding(t.encoding))}static deferred(t,r){const m=new Yt(r);return t().then(g=>{if(g===null)return m.end();m.destroying||kt(
g,m,Dt)}).catch(g=>m.destroy(g)),m}setEncoding(t){const r=new k(t),m=this._readableState.map||Ne;return this._readableState.map=g,this;function g(U){const P=r.push(
U);return P===""&&(U.byteLength!==0||r.remaining>0)?null:m(P)}e(g,"mapOrSkip")}_read(t){t(null)}pipe(t,r){return this._readableState.updateNextTick(),this._readableState.
pipe(t,r),t}read(){return this._readableState.updateNextTick(),this._readableState.read()}push(t){return this._readableState.updateNextTickIfOpen(),this._readableState.
push(t)}unshift(t){return this._readableState.updateNextTickIfOpen(),this._readableState.unshift(t)}resume(){return this._duplexState|=B,this._readableState.updateNextTick(),
this}pause(){return this._duplexState&=this._readableState.readAhead===!1?mt:ot,this}static _fromAsyncIterator(t,r){let m;const g=new _t({...r,read(P){t.next().
then(U).then(P.bind(null,null)).catch(P)},predestroy(){m=t.return()},destroy(P){if(!m)return P(null);m.then(P.bind(null,null)).catch(P)}});return g;function U(P){
P.done?g.push(null):g.push(P.value)}}static from(t,r){if(Fe(t))return t;if(t[gt])return this._fromAsyncIterator(t[gt](),r);Array.isArray(t)||(t=t===void 0?[]:[t]);
let m=0;return new _t({...r,read(g){this.push(m===t.length?null:t[m++]),g(null)}})}static isBackpressured(t){return(t._duplexState&re)!==0||t._readableState.buffered>=
t._readableState.highWaterMark}static isPaused(t){return(t._duplexState&i)===0}[gt](){const t=this;let r=null,m=null,g=null;return this.on("error",A=>{r=A}),this.
on("readable",U),this.on("close",P),{[gt](){return this},next(){return new Promise(function(A,j){m=A,g=j;const it=t.read();it!==null?ut(it):(t._duplexState&T)!==
0&&ut(null)})},return(){return St(null)},throw(A){return St(A)}};function U(){m!==null&&ut(t.read())}e(U,"onreadable");function P(){m!==null&&ut(null)}e(P,"oncl\
ose");function ut(A){g!==null&&(r?g(r):A===null&&(t._duplexState&L)===0?g(x.STREAM_DESTROYED()):m({value:A,done:A===null}),g=m=null)}e(ut,"ondata");function St(A){
return t.destroy(A),new Promise((j,it)=>{if(t._duplexState&T)return j({value:void 0,done:!0});t.once("close",function(){A?it(A):j({value:void 0,done:!0})})})}e(
St,"destroy")}}class Ht extends Rt{static{e(this,"Writable")}constructor(t){super(t),this._duplexState|=D|L,this._writableState=new Ct(this,t),t&&(t.writev&&(this.
_writev=t.writev),t.write&&(this._write=t.write),t.final&&(this._final=t.final),t.eagerOpen&&this._writableState.updateNextTick())}cork(){this._duplexState|=Et}uncork(){
this._duplexState&=Lt,this._writableState.updateNextTick()}_writev(t,r){r(null)}_write(t,r){this._writableState.autoBatch(t,r)}_final(t){t(null)}static isBackpressured(t){
return(t._duplexState&ce)!==0}static drained(t){if(t.destroyed)return Promise.resolve(!1);const r=t._writableState,g=(Ge(t)?Math.min(1,r.queue.length):r.queue.length)+
(t._duplexState&wt?1:0);return g===0?Promise.resolve(!0):(r.drains===null&&(r.drains=[]),new Promise(U=>{r.drains.push({writes:g,resolve:U})}))}write(t){return this.
_writableState.updateNextTick(),this._writableState.push(t)}end(t){return this._writableState.updateNextTick(),this._writableState.end(t),this}}class At extends _t{static{
e(this,"Duplex")}constructor(t){super(t),this._duplexState=D|this._duplexState&s,this._writableState=new Ct(this,t),t&&(t.writev&&(this._writev=t.writev),t.write&&
(this._write=t.write),t.final&&(this._final=t.final))}cork(){this._duplexState|=Et}uncork(){this._duplexState&=Lt,this._writableState.updateNextTick()}_writev(t,r){
r(null)}_write(t,r){this._writableState.autoBatch(t,r)}_final(t){t(null)}write(t){return this._writableState.updateNextTick(),this._writableState.push(t)}end(t){
return this._writableState.updateNextTick(),this._writableState.end(t),this}}class zt extends At{static{e(this,"Transform")}constructor(t){super(t),this._transformState=
new xe(this),t&&(t.transform&&(this._transform=t.transform),t.flush&&(this._flush=t.flush))}_write(t,r){this._readableState.buffered>=this._readableState.highWaterMark?
this._transformState.data=t:this._transform(t,this._transformState.afterTransform)}_read(t){if(this._transformState.data!==null){const r=this._transformState.data;
this._transformState.data=null,t(null),this._transform(r,this._transformState.afterTransform)}else t(null)}destroy(t){super.destroy(t),this._transformState.data!==
null&&(this._transformState.data=null,this._transformState.afterTransform())}_transform(t,r){r(null,t)}_flush(t){t(null)}_final(t){this._transformState.afterFinal=
t,this._flush(De.bind(this))}}class Yt extends zt{static{e(this,"PassThrough")}}function De(a,t){const r=this._transformState.afterFinal;if(a)return r(a);t!=null&&
this.push(t),this.push(null),r(null)}e(De,"transformAfterFlush");function Ie(...a){return new Promise((t,r)=>kt(...a,m=>{if(m)return r(m);t()}))}e(Ie,"pipelineP\
romise");function kt(a,...t){const r=Array.isArray(a)?[...a,...t]:[a,...t],m=r.length&&typeof r[r.length-1]=="function"?r.pop():null;if(r.length<2)throw x.BAD_ARGUMENT(
"Pipeline requires at least 2 streams");let g=r[0],U=null,P=null;for(let A=1;A<r.length;A++)U=r[A],pt(g)?g.pipe(U,St):(ut(g,!0,A>1,St),g.pipe(U)),g=U;if(m){let A=!1;
const j=pt(U)||!!(U._writableState&&U._writableState.autoDestroy);U.on("error",it=>{P===null&&(P=it)}),U.on("finish",()=>{A=!0,j||m(P)}),j&&U.on("close",()=>m(P||
(A?null:x.PREMATURE_CLOSE())))}return U;function ut(A,j,it,It){A.on("error",It),A.on("close",ve);function ve(){if(j&&A._readableState&&!A._readableState.ended||
it&&A._writableState&&!A._writableState.ended)return It(x.PREMATURE_CLOSE())}e(ve,"onclose")}function St(A){if(!(!A||P)){P=A;for(const j of r)j.destroy(A)}}}e(kt,
"pipeline");function Ne(a){return a}e(Ne,"echo");function Vt(a){return!!a._readableState||!!a._writableState}e(Vt,"isStream");function pt(a){return typeof a._duplexState==
"number"&&Vt(a)}e(pt,"isStreamx");function Pe(a){return!!a._readableState&&a._readableState.ending}e(Pe,"isEnding");function Le(a){return!!a._readableState&&a._readableState.
ended}e(Le,"isEnded");function Oe(a){return!!a._writableState&&a._writableState.ending}e(Oe,"isFinishing");function Ue(a){return!!a._writableState&&a._writableState.
ended}e(Ue,"isFinished");function Be(a,t={}){const r=a._readableState&&a._readableState.error||a._writableState&&a._writableState.error;return!t.all&&x.isStreamDestroyed(
r)?null:r}e(Be,"getStreamError");function Fe(a){return pt(a)&&a.readable}e(Fe,"isReadStreamx");function Me(a){return(a._duplexState&D)!==D||(a._duplexState&b)===
b||(a._duplexState&bt)!==0}e(Me,"isDisturbed");function We(a){return typeof a=="object"&&a!==null&&typeof a.byteLength=="number"}e(We,"isTypedArray");function Kt(a){
return We(a)?a.byteLength:1024}e(Kt,"defaultByteLength");function Dt(){}e(Dt,"noop");function Ce(){this.destroy(x.ABORTED())}e(Ce,"abort");function Ge(a){return a.
_writev!==Ht.prototype._writev&&a._writev!==At.prototype._writev}e(Ge,"isWritev"),I.exports={pipeline:kt,pipelinePromise:Ie,isStream:Vt,isStreamx:pt,isEnding:Pe,
isEnded:Le,isFinishing:Oe,isFinished:Ue,isDisturbed:Me,getStreamError:Be,Stream:Rt,Writable:Ht,Readable:_t,Duplex:At,Transform:zt,PassThrough:Yt}}),5657:(I=>{I.
exports=class X extends Error{static{e(this,"StreamError")}constructor(o,_,W=X){super(o),this.code=_,Error.captureStackTrace&&Error.captureStackTrace(this,W)}static isStreamDestroyed(o){
return o&&o.code==="STREAM_DESTROYED"}static isPrematureClose(o){return o&&o.code==="PREMATURE_CLOSE"}static isAborted(o){return o&&o.code==="ABORTED"}static isBadArgument(o){
return o&&o.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new X("Stream was destroyed","STREAM_DESTROYED",X.STREAM_DESTROYED)}static PREMATURE_CLOSE(o="\
Premature close"){return new X(o,"PREMATURE_CLOSE",X.PREMATURE_CLOSE)}static ABORTED(){return new X("Stream aborted","ABORTED",X.ABORTED)}static BAD_ARGUMENT(o="\
Bad argument"){return new X(o,"BAD_ARGUMENT",X.BAD_ARGUMENT)}}}),775:((I,F,o)=>{const _={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};
try{I.exports=o(9896).constants||_}catch{I.exports=_}}),5763:((I,F,o)=>{const{Writable:_,Readable:W,getStreamError:k}=o(6204),x=o(3867),p=o(3057),d=o(8428),D=p.
alloc(0),N=4*1024*1024;class b{static{e(this,"BufferList")}constructor(){this.buffered=0,this.shifted=0,this.queue=new x,this._offset=0}push(l){this.buffered+=l.
byteLength,this.queue.push(l)}shiftFirst(l){return this.buffered===0?null:this._next(l)}shift(l){if(l>this.buffered)return null;if(l===0)return D;let c=this._next(
l);if(l===c.byteLength)return c;const i=[c];for(;(l-=c.byteLength)>0;)c=this._next(l),i.push(c);return p.concat(i)}_next(l){const c=this.queue.peek(),i=c.byteLength-
this._offset;if(l>=i){const E=this._offset?c.subarray(this._offset,c.byteLength):c;return this.queue.shift(),this._offset=0,this.buffered-=i,this.shifted+=i,E}return this.
buffered-=l,this.shifted+=l,c.subarray(this._offset,this._offset+=l)}}class T extends W{static{e(this,"Source")}constructor(l,c,i){super(),this.header=c,this.offset=
i,this._parent=l}_read(l){this.header.size===0&&this.push(null),this._parent._stream===this&&this._parent._update(),l(null)}_predestroy(){this._parent.destroy(k(
this))}_detach(){this._parent._stream===this&&(this._parent._stream=null,this._parent._missing=H(this.header.size),this._parent._update())}_destroy(l){this._detach(),
l(null)}}class w extends _{static{e(this,"Extract")}constructor(l){super(l),l||(l={}),this._buffer=new b,this._offset=0,this._header=null,this._stream=null,this.
_missing=0,this._longHeader=!1,this._callback=K,this._locked=!1,this._finished=!1,this._pax=null,this._paxGlobal=null,this._gnuLongPath=null,this._gnuLongLinkPath=
null,this._filenameEncoding=l.filenameEncoding||"utf-8",this._allowUnknownFormat=!!l.allowUnknownFormat,this._unlockBound=this._unlock.bind(this)}_unlock(l){if(this.
_locked=!1,l){this.destroy(l),this._continueWrite(l);return}this._update()}_consumeHeader(){if(this._locked)return!1;this._offset=this._buffer.shifted;try{this.
_header=d.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(l){return this._continueWrite(l),!1}if(!this._header)return!0;switch(this.
_header.byteOffset=this._buffer.shifted,this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":return this._longHeader=
!0,this._missing=this._header.size,this._missing>N?(this._continueWrite(new Error("Header exceeds max size")),!1):!0}return this._locked=!0,this._applyLongHeaders(),
this._header.size>=0?this._header.size===0||this._header.type==="directory"?(this.emit("entry",this._header,this._createStream(),this._unlockBound),!0):(this._stream=
this._createStream(),this._missing=this._header.size,this.emit("entry",this._header,this._stream,this._unlockBound),!0):(this._continueWrite(new Error("Invalid \
header")),!1)}_applyLongHeaders(){this._gnuLongPath&&(this._header.name=this._gnuLongPath,this._gnuLongPath=null),this._gnuLongLinkPath&&(this._header.linkname=
this._gnuLongLinkPath,this._gnuLongLinkPath=null),this._pax&&(this._pax.path&&(this._header.name=this._pax.path),this._pax.linkpath&&(this._header.linkname=this.
_pax.linkpath),this._pax.size&&(this._header.size=parseInt(this._pax.size,10)),this._header.pax=this._pax,this._pax=null)}_decodeLongHeader(l){switch(this._header.
type){case"gnu-long-path":this._gnuLongPath=d.decodeLongPath(l,this._filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=d.decodeLongPath(l,this.
_filenameEncoding);break;case"pax-global-header":this._paxGlobal=d.decodePax(l);break;case"pax-header":this._pax=this._paxGlobal===null?d.decodePax(l):Object.assign(
{},this._paxGlobal,d.decodePax(l));break}}_consumeLongHeader(){this._longHeader=!1,this._missing=H(this._header.size);const l=this._buffer.shift(this._header.size);
try{this._decodeLongHeader(l)}catch(c){return this._continueWrite(c),!1}return!0}_consumeStream(){const l=this._buffer.shiftFirst(this._missing);if(l===null)return!1;
this._missing-=l.byteLength;const c=this._stream.push(l);return this._missing===0?(this._stream.push(null),c&&this._stream._detach(),c&&this._locked===!1):c}_createStream(){
return new T(this,this._header,this._offset)}_update(){for(;this._buffer.buffered>0&&!this.destroying;){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===
!1)return;continue}if(this._longHeader===!0){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===!1)return!1;continue}const l=this._buffer.
shiftFirst(this._missing);l!==null&&(this._missing-=l.byteLength);continue}if(this._buffer.buffered<512)break;if(this._stream!==null||this._consumeHeader()===!1)
return}this._continueWrite(null)}_continueWrite(l){const c=this._callback;this._callback=K,c(l)}_write(l,c){this._callback=c,this._buffer.push(l),this._update()}_final(l){
this._finished=this._missing===0&&this._buffer.buffered===0,l(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){this._continueWrite(null)}_destroy(l){
this._stream&&this._stream.destroy(k(this)),l(null)}[Symbol.asyncIterator](){let l=null,c=null,i=null,E=null,R=null;const C=this;return this.on("entry",L),this.
on("error",s=>{l=s}),this.on("close",G),{[Symbol.asyncIterator](){return this},next(){return new Promise(Z)},return(){return z(null)},throw(s){return z(s)}};function q(s){
if(!R)return;const n=R;R=null,n(s)}e(q,"consumeCallback");function Z(s,n){if(l)return n(l);if(E){s({value:E,done:!1}),E=null;return}c=s,i=n,q(null),C._finished&&
c&&(c({value:void 0,done:!0}),c=i=null)}e(Z,"onnext");function L(s,n,h){R=h,n.on("error",K),c?(c({value:n,done:!1}),c=i=null):E=n}e(L,"onentry");function G(){q(
l),c&&(l?i(l):c({value:void 0,done:!0}),c=i=null)}e(G,"onclose");function z(s){return C.destroy(s),q(s),new Promise((n,h)=>{if(C.destroyed)return n({value:void 0,
done:!0});C.once("close",function(){s?h(s):n({value:void 0,done:!0})})})}e(z,"destroy")}}I.exports=e(function(l){return new w(l)},"extract");function K(){}e(K,"\
noop");function H(M){return M&=511,M&&512-M}e(H,"overflow")}),8428:((I,F,o)=>{const _=o(3057),W="0000000000000000000",k="7777777777777777777",x=48,p=_.from([117,
115,116,97,114,0]),d=_.from([x,x]),D=_.from([117,115,116,97,114,32]),N=_.from([32,0]),b=4095,T=257,w=263;F.decodeLongPath=e(function(n,h){return G(n,0,n.length,
h)},"decodeLongPath"),F.encodePax=e(function(n){let h="";n.name&&(h+=z(" path="+n.name+`
`)),n.linkname&&(h+=z(" linkpath="+n.linkname+`
`));const S=n.pax;if(S)for(const O in S)h+=z(" "+O+"="+S[O]+`
`);return _.from(h)},"encodePax"),F.decodePax=e(function(n){const h={};for(;n.length;){let S=0;for(;S<n.length&&n[S]!==32;)S++;const O=parseInt(_.toString(n.subarray(
0,S)),10);if(!O)return h;const B=_.toString(n.subarray(S+1,O-1)),V=B.indexOf("=");if(V===-1)return h;h[B.slice(0,V)]=B.slice(V+1),n=n.subarray(O)}return h},"dec\
odePax"),F.encode=e(function(n){const h=_.alloc(512);let S=n.name,O="";if(n.typeflag===5&&S[S.length-1]!=="/"&&(S+="/"),_.byteLength(S)!==S.length)return null;for(;_.
byteLength(S)>100;){const B=S.indexOf("/");if(B===-1)return null;O+=O?"/"+S.slice(0,B):S.slice(0,B),S=S.slice(B+1)}return _.byteLength(S)>100||_.byteLength(O)>155||
n.linkname&&_.byteLength(n.linkname)>100?null:(_.write(h,S),_.write(h,R(n.mode&b,6),100),_.write(h,R(n.uid,6),108),_.write(h,R(n.gid,6),116),q(n.size,h,124),_.write(
h,R(n.mtime.getTime()/1e3|0,11),136),h[156]=x+c(n.type),n.linkname&&_.write(h,n.linkname,157),_.copy(p,h,T),_.copy(d,h,w),n.uname&&_.write(h,n.uname,265),n.gname&&
_.write(h,n.gname,297),_.write(h,R(n.devmajor||0,6),329),_.write(h,R(n.devminor||0,6),337),O&&_.write(h,O,345),_.write(h,R(E(h),6),148),h)},"encode"),F.decode=e(
function(n,h,S){let O=n[156]===0?0:n[156]-x,B=G(n,0,100,h);const V=L(n,100,8),lt=L(n,108,8),ht=L(n,116,8),rt=L(n,124,12),ot=L(n,136,12),u=l(O),f=n[157]===0?null:
G(n,157,100,h),y=G(n,265,32),v=G(n,297,32),J=L(n,329,8),xt=L(n,337,8),mt=E(n);if(mt===256)return null;if(mt!==L(n,148,8))throw new Error("Invalid tar header. Ma\
ybe the tar is corrupted or it needs to be gunzipped?");if(K(n))n[345]&&(B=G(n,345,155,h)+"/"+B);else if(!H(n)){if(!S)throw new Error("Invalid tar header: unkno\
wn format.")}return O===0&&B&&B[B.length-1]==="/"&&(O=5),{name:B,mode:V,uid:lt,gid:ht,size:rt,byteOffset:0,mtime:new Date(1e3*ot),type:u,linkname:f,uname:y,gname:v,
devmajor:J,devminor:xt,pax:null}},"decode");function K(s){return _.equals(p,s.subarray(T,T+6))}e(K,"isUSTAR");function H(s){return _.equals(D,s.subarray(T,T+6))&&
_.equals(N,s.subarray(w,w+2))}e(H,"isGNU");function M(s,n,h){return typeof s!="number"?h:(s=~~s,s>=n?n:s>=0||(s+=n,s>=0)?s:0)}e(M,"clamp");function l(s){switch(s){case 0:
return"file";case 1:return"link";case 2:return"symlink";case 3:return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:
return"contiguous-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:return"gnu-long-path"}return null}
e(l,"toType");function c(s){switch(s){case"file":return 0;case"link":return 1;case"symlink":return 2;case"character-device":return 3;case"block-device":return 4;case"\
directory":return 5;case"fifo":return 6;case"contiguous-file":return 7;case"pax-header":return 72}return 0}e(c,"toTypeflag");function i(s,n,h,S){for(;h<S;h++)if(s[h]===
n)return h;return S}e(i,"indexOf");function E(s){let n=256;for(let h=0;h<148;h++)n+=s[h];for(let h=156;h<512;h++)n+=s[h];return n}e(E,"cksum");function R(s,n){return s=
s.toString(8),s.length>n?k.slice(0,n)+" ":W.slice(0,n-s.length)+s+" "}e(R,"encodeOct");function C(s,n,h){n[h]=128;for(let S=11;S>0;S--)n[h+S]=s&255,s=Math.floor(
s/256)}e(C,"encodeSizeBin");function q(s,n,h){s.toString(8).length>11?C(s,n,h):_.write(n,R(s,11),h)}e(q,"encodeSize");function Z(s){let n;if(s[0]===128)n=!0;else if(s[0]===
255)n=!1;else return null;const h=[];let S;for(S=s.length-1;S>0;S--){const V=s[S];n?h.push(V):h.push(255-V)}let O=0;const B=h.length;for(S=0;S<B;S++)O+=h[S]*Math.
pow(256,S);return n?O:-1*O}e(Z,"parse256");function L(s,n,h){if(s=s.subarray(n,n+h),n=0,s[n]&128)return Z(s);{for(;n<s.length&&s[n]===32;)n++;const S=M(i(s,32,n,
s.length),s.length,s.length);for(;n<S&&s[n]===0;)n++;return S===n?0:parseInt(_.toString(s.subarray(n,S)),8)}}e(L,"decodeOct");function G(s,n,h,S){return _.toString(
s.subarray(n,i(s,0,n,n+h)),S)}e(G,"decodeStr");function z(s){const n=_.byteLength(s);let h=Math.floor(Math.log(n)/Math.log(10))+1;return n+h>=Math.pow(10,h)&&h++,
n+h+s}e(z,"addLength")}),6118:((I,F,o)=>{F.extract=o(5763),F.pack=o(861)}),861:((I,F,o)=>{const{Readable:_,Writable:W,getStreamError:k}=o(6204),x=o(3057),p=o(775),
d=o(8428),D=493,N=420,b=x.alloc(1024);class T extends W{static{e(this,"Sink")}constructor(i,E,R){super({mapWritable:l,eagerOpen:!0}),this.written=0,this.header=
E,this._callback=R,this._linkname=null,this._isLinkname=E.type==="symlink"&&!E.linkname,this._isVoid=E.type!=="file"&&E.type!=="contiguous-file",this._finished=
!1,this._pack=i,this._openCallback=null,this._pack._stream===null?this._pack._stream=this:this._pack._pending.push(this)}_open(i){this._openCallback=i,this._pack.
_stream===this&&this._continueOpen()}_continuePack(i){if(this._callback===null)return;const E=this._callback;this._callback=null,E(i)}_continueOpen(){this._pack.
_stream===null&&(this._pack._stream=this);const i=this._openCallback;if(this._openCallback=null,i!==null){if(this._pack.destroying)return i(new Error("pack stre\
am destroyed"));if(this._pack._finalized)return i(new Error("pack stream is already finalized"));this._pack._stream=this,this._isLinkname||this._pack._encode(this.
header),this._isVoid&&(this._finish(),this._continuePack(null)),i(null)}}_write(i,E){if(this._isLinkname)return this._linkname=this._linkname?x.concat([this._linkname,
i]):i,E(null);if(this._isVoid)return i.byteLength>0?E(new Error("No body allowed for this entry")):E();if(this.written+=i.byteLength,this._pack.push(i))return E();
this._pack._drain=E}_finish(){this._finished||(this._finished=!0,this._isLinkname&&(this.header.linkname=this._linkname?x.toString(this._linkname,"utf-8"):"",this.
_pack._encode(this.header)),M(this._pack,this.header.size),this._pack._done(this))}_final(i){if(this.written!==this.header.size)return i(new Error("Size mismatc\
h"));this._finish(),i(null)}_getError(){return k(this)||new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(i){this._pack.
_done(this),this._continuePack(this._finished?null:this._getError()),i()}}class w extends _{static{e(this,"Pack")}constructor(i){super(i),this._drain=H,this._finalized=
!1,this._finalizing=!1,this._pending=[],this._stream=null}entry(i,E,R){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");typeof E==
"function"&&(R=E,E=null),R||(R=H),(!i.size||i.type==="symlink")&&(i.size=0),i.type||(i.type=K(i.mode)),i.mode||(i.mode=i.type==="directory"?D:N),i.uid||(i.uid=0),
i.gid||(i.gid=0),i.mtime||(i.mtime=new Date),typeof E=="string"&&(E=x.from(E));const C=new T(this,i,R);return x.isBuffer(E)?(i.size=E.byteLength,C.write(E),C.end(),
C):(C._isVoid,C)}finalize(){if(this._stream||this._pending.length>0){this._finalizing=!0;return}this._finalized||(this._finalized=!0,this.push(b),this.push(null))}_done(i){
i===this._stream&&(this._stream=null,this._finalizing&&this.finalize(),this._pending.length&&this._pending.shift()._continueOpen())}_encode(i){if(!i.pax){const E=d.
encode(i);if(E){this.push(E);return}}this._encodePax(i)}_encodePax(i){const E=d.encodePax({name:i.name,linkname:i.linkname,pax:i.pax}),R={name:"PaxHeader",mode:i.
mode,uid:i.uid,gid:i.gid,size:E.byteLength,mtime:i.mtime,type:"pax-header",linkname:i.linkname&&"PaxHeader",uname:i.uname,gname:i.gname,devmajor:i.devmajor,devminor:i.
devminor};this.push(d.encode(R)),this.push(E),M(this,E.byteLength),R.size=i.size,R.type=i.type,this.push(d.encode(R))}_doDrain(){const i=this._drain;this._drain=
H,i()}_predestroy(){const i=k(this);for(this._stream&&this._stream.destroy(i);this._pending.length;){const E=this._pending.shift();E.destroy(i),E._continueOpen()}
this._doDrain()}_read(i){this._doDrain(),i()}}I.exports=e(function(i){return new w(i)},"pack");function K(c){switch(c&p.S_IFMT){case p.S_IFBLK:return"block-devi\
ce";case p.S_IFCHR:return"character-device";case p.S_IFDIR:return"directory";case p.S_IFIFO:return"fifo";case p.S_IFLNK:return"symlink"}return"file"}e(K,"modeTo\
Type");function H(){}e(H,"noop");function M(c,i){i&=511,i&&c.push(b.subarray(0,512-i))}e(M,"overflow");function l(c){return x.isBuffer(c)?c:x.from(c)}e(l,"mapWr\
itable")}),7934:((I,F,o)=>{const _=o(7256),W=o(6414);I.exports=class{static{e(this,"TextDecoder")}constructor(p="utf8"){switch(this.encoding=k(p),this.encoding){case"\
utf8":this.decoder=new W;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:this.decoder=new _(this.encoding)}}get remaining(){
return this.decoder.remaining}push(p){return typeof p=="string"?p:this.decoder.decode(p)}write(p){return this.push(p)}end(p){let d="";return p&&(d=this.push(p)),
d+=this.decoder.flush(),d}};function k(x){switch(x=x.toLowerCase(),x){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"\
utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return x;default:throw new Error("Unknown encoding: "+x)}}e(k,"normalizeEnc\
oding")}),7256:((I,F,o)=>{const _=o(3057);I.exports=class{static{e(this,"PassThroughDecoder")}constructor(k){this.encoding=k}get remaining(){return 0}decode(k){
return _.toString(k,this.encoding)}flush(){return""}}}),6414:((I,F,o)=>{const _=o(3057);I.exports=class{static{e(this,"UTF8Decoder")}constructor(){this._reset()}get remaining(){
return this.bytesSeen}decode(p){if(p.byteLength===0)return"";if(this.bytesNeeded===0&&W(p,0)===0)return this.bytesSeen=k(p),_.toString(p,"utf8");let d="",D=0;if(this.
bytesNeeded>0){for(;D<p.byteLength;){const T=p[D];if(T<this.lowerBoundary||T>this.upperBoundary){d+="�",this._reset();break}if(this.lowerBoundary=128,this.upperBoundary=
191,this.codePoint=this.codePoint<<6|T&63,this.bytesSeen++,D++,this.bytesSeen===this.bytesNeeded){d+=String.fromCodePoint(this.codePoint),this._reset();break}}if(this.
bytesNeeded>0)return d}const N=W(p,D),b=p.byteLength-N;b>D&&(d+=_.toString(p,"utf8",D,b));for(let T=b;T<p.byteLength;T++){const w=p[T];if(this.bytesNeeded===0){
w<=127?(this.bytesSeen=0,d+=String.fromCharCode(w)):w>=194&&w<=223?(this.bytesNeeded=2,this.bytesSeen=1,this.codePoint=w&31):w>=224&&w<=239?(w===224?this.lowerBoundary=
160:w===237&&(this.upperBoundary=159),this.bytesNeeded=3,this.bytesSeen=1,this.codePoint=w&15):w>=240&&w<=244?(w===240?this.lowerBoundary=144:w===244&&(this.upperBoundary=
143),this.bytesNeeded=4,this.bytesSeen=1,this.codePoint=w&7):(this.bytesSeen=1,d+="�");continue}if(w<this.lowerBoundary||w>this.upperBoundary){d+="�",T--,this.
_reset();continue}this.lowerBoundary=128,this.upperBoundary=191,this.codePoint=this.codePoint<<6|w&63,this.bytesSeen++,this.bytesSeen===this.bytesNeeded&&(d+=String.
fromCodePoint(this.codePoint),this._reset())}return d}flush(){const p=this.bytesNeeded>0?"�":"";return this._reset(),p}_reset(){this.codePoint=0,this.bytesNeeded=
0,this.bytesSeen=0,this.lowerBoundary=128,this.upperBoundary=191}};function W(x,p){const d=x.byteLength;if(d<=p)return 0;const D=Math.max(p,d-4);let N=d-1;for(;N>
D&&(x[N]&192)===128;)N--;if(N<p)return 0;const b=x[N];let T;if(b<=127)return 0;if(b>=194&&b<=223)T=2;else if(b>=224&&b<=239)T=3;else if(b>=240&&b<=244)T=4;else return 0;
const w=d-N;return w<T?w:0}e(W,"trailingIncomplete");function k(x){const p=x.byteLength;if(p===0)return 0;const d=x[p-1];if(d<=127)return 0;if((d&192)!==128)return 1;
const D=Math.max(0,p-4);let N=p-2;for(;N>=D&&(x[N]&192)===128;)N--;if(N<0)return 1;const b=x[N];let T;if(b>=194&&b<=223)T=2;else if(b>=224&&b<=239)T=3;else if(b>=
240&&b<=244)T=4;else return 1;if(p-N!==T)return 1;if(T>=3){const w=x[N+1];if(b===224&&w<160||b===237&&w>159||b===240&&w<144||b===244&&w>143)return 1}return 0}e(
k,"trailingBytesSeen")})};export{Ye as id,Ve as ids,Ke as modules};
