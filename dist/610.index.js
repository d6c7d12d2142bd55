var We=Object.defineProperty;var c=(Te,ae)=>We(Te,"name",{value:ae,configurable:!0});const Me=610,ze=[610],Xe={9687:((Te,ae,ne)=>{ne.d(ae,{uH:c(()=>ge,"uH"),UD:c(()=>T,"UD"),WE:c(()=>K,"WE"),ib:c(()=>ve,"ib")});var re={};ne.r(re),ne.d(re,{"!=":c(
()=>te,"!="),"<":c(()=>$,"<"),"<=":c(()=>he,"<="),"==":c(()=>ee,"=="),"===":c(()=>me,"==="),">":c(()=>ue,">"),">=":c(()=>ce,">="),compare:c(()=>T,"compare"),eq:c(
()=>ee,"eq"),ge:c(()=>ce,"ge"),gt:c(()=>ue,"gt"),le:c(()=>he,"le"),lt:c(()=>$,"lt"),ne:c(()=>te,"ne"),rcompare:c(()=>_,"rcompare")});const Q=["v?","(?:","(?:(?<\
epoch>[0-9]+)!)?","(?<release>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<\
post>","(?:-(?<post_n1>[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-\
_\\.]?","(?<dev_n>[0-9]+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join(""),oe=new RegExp("^"+Q+"$","i");function Ee(n){return oe.test(n)?
n:null}c(Ee,"valid");const Be=new RegExp("^\\s*"+Q+"\\s*$","i");function ge(n){return w(E(n,Be))}c(ge,"clean");function E(n,l){const{groups:o}=(l||oe).exec(n)||
{};return o?{epoch:Number(o.epoch?o.epoch:0),release:o.release.split(".").map(Number),pre:z(o.pre_l,o.pre_n),post:z(o.post_l,o.post_n1||o.post_n2),dev:z(o.dev_l,
o.dev_n),local:be(o.local)}:null}c(E,"version_parse");function w(n){if(!n)return null;const{epoch:l,release:o,pre:f,post:s,dev:u,local:b}=n,A=[];return l!==0&&A.
push(`${l}!`),A.push(o.join(".")),f&&A.push(f.join("")),s&&A.push("."+s.join("")),u&&A.push("."+u.join("")),b&&A.push(`+${b}`),A.join("")}c(w,"version_stringify");
function z(n,l){let o=n,f=l;return o?(f||(f=0),o=o.toLowerCase(),o==="alpha"?o="a":o==="beta"?o="b":["c","pre","preview"].includes(o)?o="rc":["rev","r"].includes(
o)&&(o="post"),[o,Number(f)]):!o&&f?(o="post",[o,Number(f)]):null}c(z,"normalize_letter_version");function be(n){return n?n.split(/[._-]/).map(l=>Number.isNaN(Number(
l))?l.toLowerCase():Number(l)):null}c(be,"parse_local_version");function K(n){const l=E(n);if(!l)return l;const{epoch:o,release:f,pre:s,post:u,dev:b,local:A}=l;
let ie="";o!==0&&(ie+=o+"!"),ie+=f.join(".");const pe=!!(b||s),ye=!!b,Ae=!!u;return{epoch:o,release:f,pre:s,post:u&&u[1],dev:b&&b[1],local:A&&A.join("."),public:w(
l).split("+",1)[0],base_version:ie,is_prerelease:pe,is_devrelease:ye,is_postrelease:Ae}}c(K,"version_explain");function $(n,l){return T(n,l)<0}c($,"lt");function he(n,l){
return T(n,l)<=0}c(he,"le");function ee(n,l){return T(n,l)===0}c(ee,"eq");function te(n,l){return T(n,l)!==0}c(te,"ne");function ce(n,l){return T(n,l)>=0}c(ce,"\
ge");function ue(n,l){return T(n,l)>0}c(ue,"gt");function me(n,l){return n.toLowerCase()===l.toLowerCase()}c(me,"arbitrary");function T(n,l){const o=E(n),f=E(l),
s=le(o),u=le(f);return xe(s,u)}c(T,"compare");function _(n,l){return-T(n,l)}c(_,"rcompare");function xe(n,l){let o=n,f=l;if(o===f)return 0;if(Array.isArray(o)!==
Array.isArray(f)&&(o=Array.isArray(o)?o:[o],f=Array.isArray(f)?f:[f]),Array.isArray(o)){const s=Math.min(o.length,f.length);for(let u=0;u<s;u+=1){const b=xe(o[u],
f[u]);if(b!==0)return b}return o.length-f.length}return o===-1/0||f===1/0?-1:o===1/0||f===-1/0?1:o<f?-1:1}c(xe,"pyCompare");function le(n){const{epoch:l}=n;let{
release:o,pre:f,post:s,local:u,dev:b}=n;for(o=o.concat(),o.reverse();o.length&&o[0]===0;)o.shift();return o.reverse(),!f&&!s&&b?f=-1/0:f||(f=1/0),s||(s=-1/0),b||
(b=1/0),u?u=u.map(A=>Number.isNaN(Number(A))?[-1/0,A]:[Number(A),""]):u=-1/0,[l,o,f,s,b,u]}c(le,"calculateKey");const we=["(?<operator>(===|~=|==|!=|<=|>=|<|>))",
"\\s*","(","(?<version>(?:"+Q.replace(/\?<\w+>/g,"?:")+"))","(?<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join(""),fe=c(n=>["==","!=","==="].includes(n),
"isEqualityOperator"),de=new RegExp("^"+we+"$","i");function Se(n){if(!n.trim())return[];const l=n.split(",").map(o=>de.exec(o.trim())||{}).map(({groups:o})=>{if(!o)
return null;let{...f}=o;const{operator:s,version:u,prefix:b,legacy:A}=o;return u&&(f={...f,...K(u)},s==="~="&&f.release.length<2||!fe(s)&&f.local||b&&(!fe(s)||f.
dev||f.local))||A&&s!=="==="?null:f});return l.filter(Boolean).length!==l.length?null:l}c(Se,"specifier_parse");function Ie(n,l,o={}){const f=D(n,l,o);return f.
length===0&&o.prereleases===void 0?D(n,l,{prereleases:!0}):f}c(Ie,"filter");function Ce(n,l,o){const f=Ie(n,l,o).sort(Operator.compare);return f.length===0?null:
f[f.length-1]}c(Ce,"maxSatisfying");function je(n,l,o){const f=Ie(n,l,o).sort(Operator.compare);return f.length===0?null:f[0]}c(je,"minSatisfying");function D(n,l,o){
const f=Se(l);return f?n.filter(s=>{const u=K(s);return f.length?f.reduce((b,A)=>b?d({...A,...o},{version:s,explained:u}):!1,!0):u&&!(u.is_prerelease&&!o.prereleases)}):
[]}c(D,"pick");function ve(n,l,o={}){return D([n],l,o).length===1}c(ve,"satisfies");function Ne(n,l){if(l.length>n.length)return!1;for(let o=0;o<l.length;o+=1)if(l[o]!==
n[o])return!1;return!0}c(Ne,"arrayStartsWith");function d(n,l){const{explained:o}=l;let{version:f}=l;const{...s}=n;if(s.prereleases===void 0&&(s.prereleases=s.is_prerelease),
o&&o.is_prerelease&&!s.prereleases)return!1;if(s.operator==="~="){let b=s.release.slice(0,-1).concat("*").join(".");return s.epoch&&(b=s.epoch+"!"+b),ve(f,`>=${s.
version}, ==${b}`,{prereleases:s.prereleases})}if(s.prefix){const b=o.epoch===s.epoch&&Ne(o.release,s.release);return s.operator!=="!="?b:!b}if(o&&o.local&&s.version&&
s.operator!=="==="&&!s.local&&(f=o.public,s.version=K(s.version).public),(s.operator==="<"||s.operator===">")&&ee(s.release.join("."),o.release.join(".")))return!1;
const u=re[s.operator];return u(f,s.version||s.legacy)}c(d,"contains");function a(n){return!!Se(n)}c(a,"validRange");function Y(n){const l=explain(n);if(!l)throw new TypeError(
"Invalid Version: "+n);return l.release[0]}c(Y,"major");function H(n){const l=explain(n);if(!l)throw new TypeError("Invalid Version: "+n);return l.release.length<
2?0:l.release[1]}c(H,"minor");function ke(n){const l=explain(n);if(!l)throw new TypeError("Invalid Version: "+n);return l.release.length<3?0:l.release[2]}c(ke,"\
patch");function M(n,l,o){let f=o||"a";const s=parse(n);if(!s||!["a","b","c","rc","alpha","beta","pre","preview"].includes(f))return null;switch(l){case"premajo\
r":{const[u]=s.release;s.release.fill(0),s.release[0]=u+1}s.pre=[f,0],delete s.post,delete s.dev,delete s.local;break;case"preminor":{const[u,b=0]=s.release;s.release.
fill(0),s.release[0]=u,s.release[1]=b+1}s.pre=[f,0],delete s.post,delete s.dev,delete s.local;break;case"prepatch":{const[u,b=0,A=0]=s.release;s.release.fill(0),
s.release[0]=u,s.release[1]=b,s.release[2]=A+1}s.pre=[f,0],delete s.post,delete s.dev,delete s.local;break;case"prerelease":if(s.pre===null){const[u,b=0,A=0]=s.
release;s.release.fill(0),s.release[0]=u,s.release[1]=b,s.release[2]=A+1,s.pre=[f,0]}else{o===void 0&&s.pre!==null&&([f]=s.pre);const[u,b]=s.pre;u===f?s.pre=[u,
b+1]:s.pre=[f,0]}delete s.post,delete s.dev,delete s.local;break;case"major":if(s.release.slice(1).some(u=>u!==0)||s.pre===null){const[u]=s.release;s.release.fill(
0),s.release[0]=u+1}delete s.pre,delete s.post,delete s.dev,delete s.local;break;case"minor":if(s.release.slice(2).some(u=>u!==0)||s.pre===null){const[u,b=0]=s.
release;s.release.fill(0),s.release[0]=u,s.release[1]=b+1}delete s.pre,delete s.post,delete s.dev,delete s.local;break;case"patch":if(s.release.slice(3).some(u=>u!==
0)||s.pre===null){const[u,b=0,A=0]=s.release;s.release.fill(0),s.release[0]=u,s.release[1]=b,s.release[2]=A+1}delete s.pre,delete s.post,delete s.dev,delete s.local;
break;default:return null}return stringify(s)}c(M,"inc")}),1600:((Te,ae,ne)=>{ne.d(ae,{i:c(()=>Ue,"i")});const re=[8364,0,8218,402,8222,8230,8224,8225,710,8240,
352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function Q(t){return t===0||t>=55296&&t<=57343||t>1114111}c(Q,"isInva\
lidCodePoint");function oe(t){return Q(t)?65533:t>=128&&t<=159&&re[t-128]||t}c(oe,"replaceCodePoint");function Ee(t){return Q(t)?65533:t}c(Ee,"decode_codepoint_\
replaceCodePointXML");function Be(t){return t-1>>>0<127||t-160>>>0<55136?String.fromCharCode(t):String.fromCodePoint(oe(t))}c(Be,"decode_codepoint_codePointToSt\
ring");const ge=new Uint16Array([512,26465,29036,7,0,2,4,116,24638,116,24636,8693,29807,24610,621,1,0,0,3,112,24614,111,115,24615]);var E;(function(t){t[t.VALUE_LENGTH=
49152]="VALUE_LENGTH",t[t.FLAG13=8192]="FLAG13",t[t.BRANCH_LENGTH=8064]="BRANCH_LENGTH",t[t.JUMP_TABLE=127]="JUMP_TABLE",t[t.VALUE_MASK=8191]="VALUE_MASK"})(E||
(E={}));var w;(function(t){t[t.AMP=38]="AMP",t[t.NUM=35]="NUM",t[t.SEMI=59]="SEMI",t[t.EQUALS=61]="EQUALS",t[t.ZERO=48]="ZERO",t[t.NINE=57]="NINE",t[t.LOWER_A=97]=
"LOWER_A",t[t.LOWER_X=120]="LOWER_X"})(w||(w={}));const z=32,be=21,K=2097151,$=2047;let he=0;function ee(t){const e=t>>>be;return e===$?he:e}c(ee,"unpackConsume\
d");function te(t){return t-w.ZERO>>>0<=9}c(te,"isNumber");function ce(t){return(t|z)-w.LOWER_A>>>0<=5}c(ce,"isHexadecimalCharacter");function ue(t){return(t|z)-
w.LOWER_A>>>0<=25}c(ue,"isAlpha");function me(t){return t===w.EQUALS||ue(t)||te(t)}c(me,"isEntityInAttributeInvalidEnd");var T;(function(t){t[t.EntityStart=0]="\
EntityStart",t[t.NumericStart=1]="NumericStart",t[t.NumericDecimal=2]="NumericDecimal",t[t.NumericHex=3]="NumericHex",t[t.NamedEntity=4]="NamedEntity"})(T||(T={}));
var _;(function(t){t[t.Legacy=0]="Legacy",t[t.Strict=1]="Strict",t[t.Attribute=2]="Attribute"})(_||(_={}));class xe{static{c(this,"EntityDecoder")}decodeTree;emitCodePoint;errors;state=T.
EntityStart;consumed=1;result=0;treeIndex=0;excess=1;decodeMode=_.Strict;runConsumed=0;constructor(e,i,r){this.decodeTree=e,this.emitCodePoint=i,this.errors=r}startEntity(e){
this.decodeMode=e,this.state=T.EntityStart,this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1,this.runConsumed=0}write(e,i){switch(this.state){case T.
EntityStart:return e.charCodeAt(i)===w.NUM?(this.state=T.NumericStart,this.consumed+=1,this.stateNumericStart(e,i+1)):(this.state=T.NamedEntity,this.stateNamedEntity(
e,i));case T.NumericStart:return this.stateNumericStart(e,i);case T.NumericDecimal:return this.stateNumericDecimal(e,i);case T.NumericHex:return this.stateNumericHex(
e,i);default:return this.stateNamedEntity(e,i)}}stateNumericStart(e,i){return i>=e.length?-1:(e.charCodeAt(i)|z)===w.LOWER_X?(this.state=T.NumericHex,this.consumed+=
1,this.stateNumericHex(e,i+1)):(this.state=T.NumericDecimal,this.stateNumericDecimal(e,i))}stateNumericHex(e,i){const r=e.length;let{result:h}=this,{consumed:g}=this;
for(;i<r;){const R=e.charCodeAt(i);if(te(R)||ce(R)){const m=R<=w.NINE?R-w.ZERO:(R|z)-w.LOWER_A+10;h=h*16+m,g+=1,i+=1}else return this.result=h,this.consumed=g,this.
emitNumericEntity(R,3)}return this.result=h,this.consumed=g,-1}stateNumericDecimal(e,i){const r=e.length;let{result:h}=this,{consumed:g}=this;for(;i<r;){const R=e.
charCodeAt(i)-w.ZERO;if(R>>>0>9)return this.result=h,this.consumed=g,this.emitNumericEntity(R+w.ZERO,2);h=h*10+R,g+=1,i+=1}return this.result=h,this.consumed=g,
-1}emitNumericEntity(e,i){if(this.consumed<=i)return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;if(e===w.SEMI)this.consumed+=1;else if(this.
decodeMode===_.Strict)return 0;return this.emitCodePoint((this.decodeTree===ge?Ee:oe)(this.result),this.consumed),this.errors&&(e!==w.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),
this.errors.validateNumericCharacterReference(this.result)),this.consumed}flushAndEmitLegacyOrReject(e,i,r,h){return this.consumed=e,this.excess=i,this.result===
0||this.decodeMode===_.Attribute&&(h===0||i>1||me(r))?0:this.emitNotTerminatedNamedEntity()}stateNamedEntity(e,i){const{decodeTree:r}=this,h=e.length,g=this.decodeMode===
_.Strict;let{treeIndex:R}=this,{excess:m}=this,{consumed:p}=this,x=r[R];for(;i<h;){for(;(x&(E.VALUE_LENGTH|E.FLAG13))===0&&(x&E.JUMP_TABLE)!==0;){const v=e.charCodeAt(
i),B=x&E.JUMP_TABLE,k=(x&E.BRANCH_LENGTH)>>7;if(k===0){if(v!==B)return this.flushAndEmitLegacyOrReject(p,m,v,0);R+=1}else{const S=v-B;if(S>>>0>=k)return this.flushAndEmitLegacyOrReject(
p,m,v,0);const V=r[R+1+S];if(V===0)return this.flushAndEmitLegacyOrReject(p,m,v,0);R=R+k+V&65535}if(x=r[R],i+=1,m+=1,i>=h)break}if(i>=h)break;if((x&(E.VALUE_LENGTH|
E.FLAG13))===E.FLAG13){const v=(x&E.BRANCH_LENGTH)>>7;let{runConsumed:B}=this;if(B===0){const k=e.charCodeAt(i);if(k!==(x&E.JUMP_TABLE))return this.flushAndEmitLegacyOrReject(
p,m,k,0);i+=1,m+=1,B=1}for(;B<v;){if(i>=h)return this.treeIndex=R,this.excess=m,this.consumed=p,this.runConsumed=B,-1;const k=B-1,V=r[R+1+(k>>1)]>>((k&1)<<3)&255,
X=e.charCodeAt(i);if(X!==V)return this.runConsumed=0,this.flushAndEmitLegacyOrReject(p,m,X,0);i+=1,m+=1,B+=1}this.runConsumed=0,R+=1+(v>>1),x=r[R];continue}const L=x>>>
14,y=e.charCodeAt(i);if(L!==0){if(!g&&(x&E.FLAG13)===0&&(this.result=R,p+=m-1,m=1),y===w.SEMI)return this.emitNamedEntityData(R,L,p+m);if(L===1)return this.flushAndEmitLegacyOrReject(
p,m,y,L)}const W=le(r,x,R+(L||1),y);if(W<0)return this.flushAndEmitLegacyOrReject(p,m,y,L);R=W,x=r[R],i+=1,m+=1}return!g&&x>>>14&&(x&E.FLAG13)===0&&(this.result=
R,p+=m-1,m=1),this.treeIndex=R,this.excess=m,this.consumed=p,-1}emitNotTerminatedNamedEntity(){const{result:e,decodeTree:i}=this,r=i[e]>>>14;return this.emitNamedEntityData(
e,r,this.consumed),this.errors?.missingSemicolonAfterCharacterReference(),this.consumed}emitNamedEntityData(e,i,r){const{decodeTree:h}=this;return this.emitCodePoint(
i===1?h[e]&E.VALUE_MASK:h[e+1],r),i===3&&this.emitCodePoint(h[e+2],r),r}end(){switch(this.state){case T.NamedEntity:return this.result!==0&&(this.decodeMode!==_.
Attribute||this.result===this.treeIndex)?this.emitNotTerminatedNamedEntity():0;case T.NumericDecimal:return this.emitNumericEntity(0,2);case T.NumericHex:return this.
emitNumericEntity(0,3);case T.NumericStart:return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed),0;default:return 0}}}function le(t,e,i,r){
const h=(e&E.BRANCH_LENGTH)>>7,g=e&E.JUMP_TABLE;if(g){if(h===0)return r===g?i:-1;const p=r-g;if(p>>>0>=h)return-1;const x=t[i+p];return x===0?-1:i+h+x-1&65535}if(h===
0)return-1;const R=h+1>>1,m=i+R+h;for(let p=0;p<h;p++){const L=t[i+(p>>1)]>>((p&1)<<3)&255;if(L===r){const y=i+R+p;return m+t[y]&65535}if(L>r)return-1}return-1}
c(le,"determineBranch");function we(t,e,i){return i===1?String.fromCharCode(t[e]&BinTrieFlags.VALUE_MASK):i===2?String.fromCharCode(t[e+1]):String.fromCharCode(
t[e+1],t[e+2])}c(we,"readTrieValue");function fe(t,e,i){let r=e+1,h=0,g=r;if(r<i&&(t.charCodeAt(r)|z)===w.LOWER_X)for(r+=1,g=r;r<i;){const m=t.charCodeAt(r);if(te(
m))h=h*16+(m-w.ZERO);else if(ce(m))h=h*16+((m|z)-w.LOWER_A+10);else break;r+=1}else for(;r<i;){const m=t.charCodeAt(r)-w.ZERO;if(m>>>0>9)break;h=h*10+m,r+=1}if(r===
g)return 0;r<i&&t.charCodeAt(r)===w.SEMI&&(r+=1),h>1114111&&(h=1114112);let R=r-e;return R>=$&&(he=R,R=$),R<<be|h}c(fe,"parseNumericEntity");function de(t,e,i){
const r=htmlDecodeTree;let h=t.indexOf("&");if(h<0)return t;const g=t.length;let R=0,m="";const p=r[0],x=p&BinTrieFlags.JUMP_TABLE,L=(p&BinTrieFlags.BRANCH_LENGTH)>>
7;do{const y=h+1,W=t.charCodeAt(y);let v,B;if(W===w.NUM){const k=fe(t,y,g);v=ee(k),e&&v>0&&t.charCodeAt(y+v-1)!==w.SEMI&&(v=0),B=v===0?"":codePointToString(k&K)}else if(ue(
W)){v=0,B="";const k=W-x;let S;if(k>>>0<L){const j=r[1+k];S=j===0?-1:L+j&65535}else S=-1;let V=0,X=0,q=S<0?0:r[S],J=y+1;e:for(;J<g;){for(;(q&(BinTrieFlags.VALUE_LENGTH|
BinTrieFlags.FLAG13))===0&&(q&BinTrieFlags.JUMP_TABLE)!==0;){const F=q&BinTrieFlags.JUMP_TABLE,I=(q&BinTrieFlags.BRANCH_LENGTH)>>7;if(I===0){if(t.charCodeAt(J)!==
F)break e;S+=1}else{const C=t.charCodeAt(J)-F;if(C>>>0>=I)break e;const N=r[S+1+C];if(N===0)break e;S=S+I+N&65535}if(q=r[S],J+=1,J>=g)break e}if((q&(BinTrieFlags.
VALUE_LENGTH|BinTrieFlags.FLAG13))===BinTrieFlags.FLAG13){const F=(q&BinTrieFlags.BRANCH_LENGTH)>>7;if(t.charCodeAt(J)!==(q&BinTrieFlags.JUMP_TABLE))break;J+=1;
const I=F-1;let C=S+1,N=0;for(;N+1<I;N+=2){const U=r[C];if(t.charCodeAt(J)!==(U&255)||(J+=1,t.charCodeAt(J)!==(U>>8&255)))break e;J+=1,C+=1}if(N<I){if(t.charCodeAt(
J)!==(r[C]&255))break;J+=1}S+=1+(F>>1),q=r[S];continue}const j=q>>>14,Re=t.charCodeAt(J);if(j!==0){if(Re===w.SEMI){v=J-y+1,B=j===1?String.fromCharCode(q&BinTrieFlags.
VALUE_MASK):we(r,S,j);break}if(!e&&(q&BinTrieFlags.FLAG13)===0&&(v=J-y,V=S,X=j),j===1)break}const se=le(r,q,S+(j||1),Re);if(se<0)break;S=se,q=r[S],J+=1}if(B===""){
const j=q>>>14;j!==0&&!e&&(q&BinTrieFlags.FLAG13)===0&&(v=J-y,V=S,X=j),v>0&&(B=we(r,V,X))}}else v=0,B="";v===0||i&&W!==w.NUM&&t.charCodeAt(y+v-1)!==w.SEMI&&y+v<
g&&me(t.charCodeAt(y+v))?h=y:(R<h&&(m+=t.slice(R,h)),m+=B,h=R=y+v),t.charCodeAt(h)!==w.AMP&&(h=t.indexOf("&",h))}while(h>=0);return m+t.slice(R)}c(de,"decodeWit\
hTrie");function Se(t,e=_.Legacy){return de(t,e===_.Strict,e===_.Attribute)}c(Se,"decodeHTML");function Ie(t){return de(t,!1,!0)}c(Ie,"decodeHTMLAttribute");function Ce(t){
return de(t,!0,!1)}c(Ce,"decodeHTMLStrict");function je(t){let e=t.indexOf("&");if(e<0)return t;let i=0,r="";do{const h=e+1;let g=0,R="";const m=t.charCodeAt(h);
if(m===w.NUM){const p=fe(t,h,t.length);if(g=ee(p),g===0||t.charCodeAt(h+g-1)!==w.SEMI)g=0;else{const x=p&K;R=x-1>>>0<55295?String.fromCharCode(x):String.fromCodePoint(
replaceCodePointXML(x))}}else switch(m){case 108:case 103:{t.charCodeAt(h+1)===116&&t.charCodeAt(h+2)===w.SEMI&&(g=3,R=m===108?"<":">");break}case 97:{const p=t.
charCodeAt(h+1);p===109&&t.charCodeAt(h+2)===112&&t.charCodeAt(h+3)===w.SEMI?(g=4,R="&"):p===112&&t.charCodeAt(h+2)===111&&t.charCodeAt(h+3)===115&&t.charCodeAt(
h+4)===w.SEMI&&(g=5,R="'");break}case 113:{t.charCodeAt(h+1)===117&&t.charCodeAt(h+2)===111&&t.charCodeAt(h+3)===116&&t.charCodeAt(h+4)===w.SEMI&&(g=5,R='"');break}}
g>0?(i<e&&(r+=t.slice(i,e)),r+=R,e=i=h+g):e=h,e=t.charCodeAt(e)===w.AMP?e:t.indexOf("&",e)}while(e>=0);return r+t.slice(i)}c(je,"decodeXML");const D=(()=>{const t=new Uint8Array(
127);let e=0;for(let i=33;i<=126;i++)i!==34&&i!==36&&i!==92&&(t[i]=e++);return t})();function ve(t,e,i,r,h,g){const m=t.length,p=g*90;let x=0;const L=c(()=>{const I=D[t.
charCodeAt(x++)];return I<g?I:I*91-p+D[t.charCodeAt(x++)]},"readSlotCode"),y=i-r,W=i+h,v=new Int32Array(W);v.fill(-1,r,g),v.fill(-1,g+y,W);const B=new Int32Array(
W),k=new Int32Array(W);function S(I,C){let N=0,U=C;const Z=C+I;for(;U<Z;){const O=D[t.charCodeAt(x++)];if(O<89)N+=O,v[U++]=N;else if(O===89){let P=D[t.charCodeAt(
x++)]+2;for(;P--;)v[U++]=++N}else{const P=D[t.charCodeAt(x++)];N+=89+(P<90?P*91+D[t.charCodeAt(x++)]:D[t.charCodeAt(x++)]*8281+D[t.charCodeAt(x++)]*91+D[t.charCodeAt(
x++)]),v[U++]=N}}}c(S,"decodeDelta"),S(r,0),S(y,g);const V=new Int32Array(h*2);let X=0,q=0;function J(I,C){for(let N=0;N<I;N++){const U=C+N,Z=L(),O=L();V[q*2]=Z,
V[q*2+1]=O,q+=1,B[U]=X;const P=(v[Z]<0?k[Z]:1)+(v[O]<0?k[O]:1);k[U]=P,X+=P}}c(J,"readNgramReferences"),J(h-g+r,g+y),J(g-r,r);const j=new Uint16Array(X);let Re=0;
for(let I=0;I<q;I++)for(let C=0;C<2;C++){const N=V[I*2+C],U=v[N];if(U<0){let Z=B[N];const O=Z+k[N];for(;Z<O;)j[Re++]=j[Z++]}else j[Re++]=U}const se=new Uint16Array(
e);let F=0;for(;x<m;){let I=D[t.charCodeAt(x++)];I>=g&&(I=I*91-p+D[t.charCodeAt(x++)]);const C=v[I];if(C<0){let N=B[I];const U=N+k[I];for(;N<U;)se[F++]=j[N++]}else
se[F++]=C}return se}c(ve,"decodeTrieDict");const Ne=ve("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##\
%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%\
).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##\
%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#\
%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#\
(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~\
#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#\
&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'\
%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#\
)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-\
.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'\
(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&\
&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedF\
crdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu\
3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS\
@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)\
!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,\
3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>\
6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y\
6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq\
8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[\
yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn\
>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|o\
JrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xp\
j:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRh\
E[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a\
4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7\
v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97\
R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;\
~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a\
*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+\
JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri\
2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!\
a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(\
^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#\
ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^\
}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm\
[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!a\
rwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&\
!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(\
*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#\
`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*\
a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!Vy\
X9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8R\
hug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>\
6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1\
w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^\
^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d\
,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj\
>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@ws\
fNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fA\
Z(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;R\
odwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhS\
rNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?b\
a}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!\
&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f\
5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H\
{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4\
d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg\
5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3Rg\
Vx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&\
a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bq\
t3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w\
7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^\
bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&\
Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#\
a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=\
ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3\
co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx\
'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{\
(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBw\
Vb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vy\
z=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{\
?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}\
i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wk\
eJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}\
^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkV\
KvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&R\
k)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!R\
j|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!\
,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~Ac\
Ta%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978B\
aU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL\
;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lu\
pvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#\
@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>R\
lyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb\
{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+\
jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kP\
r}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~\
CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2\
@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=J\
v(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'\
Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6C\
JvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^\
1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd\
~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!\
/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]\
uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X\
(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~Ef\
KKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@\
Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSa\
Reb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv\
(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~h\
b~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'\
NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wH\
Rnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRl\
khLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3R\
ndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4AR\
n&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=B\
wsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbz\
l?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah\
89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w\
.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#\
Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxP\
hH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C\
2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61);var d;(function(t){t[t.Tab=9]="Tab",t[t.NewLine=10]="NewLine",t[t.FormFeed=12]="FormFeed",t[t.CarriageReturn=13]=
"CarriageReturn",t[t.Space=32]="Space",t[t.ExclamationMark=33]="ExclamationMark",t[t.Number=35]="Number",t[t.Amp=38]="Amp",t[t.SingleQuote=39]="SingleQuote",t[t.
DoubleQuote=34]="DoubleQuote",t[t.Dash=45]="Dash",t[t.Slash=47]="Slash",t[t.Zero=48]="Zero",t[t.Nine=57]="Nine",t[t.Semi=59]="Semi",t[t.Lt=60]="Lt",t[t.Eq=61]="\
Eq",t[t.Gt=62]="Gt",t[t.Questionmark=63]="Questionmark",t[t.UpperA=65]="UpperA",t[t.LowerA=97]="LowerA",t[t.UpperF=70]="UpperF",t[t.LowerF=102]="LowerF",t[t.UpperZ=
90]="UpperZ",t[t.LowerZ=122]="LowerZ",t[t.LowerX=120]="LowerX",t[t.OpeningSquareBracket=91]="OpeningSquareBracket"})(d||(d={}));var a;(function(t){t[t.Text=1]="\
Text",t[t.BeforeTagName=2]="BeforeTagName",t[t.InTagName=3]="InTagName",t[t.InSelfClosingTag=4]="InSelfClosingTag",t[t.BeforeClosingTagName=5]="BeforeClosingTag\
Name",t[t.InClosingTagName=6]="InClosingTagName",t[t.AfterClosingTagName=7]="AfterClosingTagName",t[t.BeforeAttributeName=8]="BeforeAttributeName",t[t.InAttributeName=
9]="InAttributeName",t[t.AfterAttributeName=10]="AfterAttributeName",t[t.BeforeAttributeValue=11]="BeforeAttributeValue",t[t.InAttributeValueDq=12]="InAttribute\
ValueDq",t[t.InAttributeValueSq=13]="InAttributeValueSq",t[t.InAttributeValueNq=14]="InAttributeValueNq",t[t.BeforeDeclaration=15]="BeforeDeclaration",t[t.InDeclaration=
16]="InDeclaration",t[t.InProcessingInstruction=17]="InProcessingInstruction",t[t.BeforeComment=18]="BeforeComment",t[t.CDATASequence=19]="CDATASequence",t[t.DeclarationSequence=
20]="DeclarationSequence",t[t.InSpecialComment=21]="InSpecialComment",t[t.InCommentLike=22]="InCommentLike",t[t.SpecialStartSequence=23]="SpecialStartSequence",
t[t.InSpecialTag=24]="InSpecialTag",t[t.InPlainText=25]="InPlainText",t[t.InEntity=26]="InEntity"})(a||(a={}));function Y(t){return t===d.Space||t===d.NewLine||
t===d.Tab||t===d.FormFeed||t===d.CarriageReturn}c(Y,"isWhitespace");function H(t){return t===d.Slash||t===d.Gt||Y(t)}c(H,"isEndOfTagSection");function ke(t){return t>=
d.LowerA&&t<=d.LowerZ||t>=d.UpperA&&t<=d.UpperZ}c(ke,"isASCIIAlpha");var M;(function(t){t[t.NoValue=0]="NoValue",t[t.Unquoted=1]="Unquoted",t[t.Single=2]="Singl\
e",t[t.Double=3]="Double"})(M||(M={}));const n={Empty:new Uint8Array(0),Cdata:new Uint8Array([67,68,65,84,65,91]),CdataEnd:new Uint8Array([93,93,62]),CommentEnd:new Uint8Array(
[45,45,33,62]),Doctype:new Uint8Array([100,111,99,116,121,112,101]),IframeEnd:new Uint8Array([60,47,105,102,114,97,109,101]),NoembedEnd:new Uint8Array([60,47,110,
111,101,109,98,101,100]),NoframesEnd:new Uint8Array([60,47,110,111,102,114,97,109,101,115]),Plaintext:new Uint8Array([60,47,112,108,97,105,110,116,101,120,116]),
ScriptEnd:new Uint8Array([60,47,115,99,114,105,112,116]),StyleEnd:new Uint8Array([60,47,115,116,121,108,101]),TitleEnd:new Uint8Array([60,47,116,105,116,108,101]),
TextareaEnd:new Uint8Array([60,47,116,101,120,116,97,114,101,97]),XmpEnd:new Uint8Array([60,47,120,109,112])},l=new Map([[n.IframeEnd[2],n.IframeEnd],[n.NoembedEnd[2],
n.NoembedEnd],[n.Plaintext[2],n.Plaintext],[n.ScriptEnd[2],n.ScriptEnd],[n.TitleEnd[2],n.TitleEnd],[n.XmpEnd[2],n.XmpEnd]]);class o{static{c(this,"Tokenizer")}cbs;state=a.
Text;buffer="";sectionStart=0;index=0;entityStart=0;baseState=a.Text;isSpecial=!1;running=!0;offset=0;xmlMode;decodeEntities;recognizeSelfClosing;entityDecoder;constructor({
xmlMode:e=!1,decodeEntities:i=!0,recognizeSelfClosing:r=e},h){this.cbs=h,this.xmlMode=e,this.decodeEntities=i,this.recognizeSelfClosing=r,this.entityDecoder=new xe(
e?ge:Ne,(g,R)=>this.emitCodePoint(g,R))}reset(){this.state=a.Text,this.buffer="",this.sectionStart=0,this.index=0,this.baseState=a.Text,this.isSpecial=!1,this.currentSequence=
n.Empty,this.sequenceIndex=0,this.running=!0,this.offset=0}write(e){this.offset+=this.buffer.length,this.buffer=e,this.parse()}end(){this.running&&this.finish()}pause(){
this.running=!1}resume(){this.running=!0,this.index<this.buffer.length+this.offset&&this.parse()}stateText(e){e===d.Lt||!this.decodeEntities&&this.fastForwardTo(
d.Lt)?(this.index>this.sectionStart&&this.cbs.ontext(this.sectionStart,this.index),this.state=a.BeforeTagName,this.sectionStart=this.index):this.decodeEntities&&
e===d.Amp&&this.startEntity()}currentSequence=n.Empty;sequenceIndex=0;enterTagBody(){this.currentSequence===n.Plaintext?(this.currentSequence=n.Empty,this.state=
a.InPlainText):this.isSpecial?(this.state=a.InSpecialTag,this.sequenceIndex=0):this.state=a.Text}stateSpecialStartSequence(e){const i=e|32;if(this.sequenceIndex<
this.currentSequence.length){if(i===this.currentSequence[this.sequenceIndex]){this.sequenceIndex++;return}if(this.sequenceIndex===3){if(this.currentSequence===n.
ScriptEnd&&i===n.StyleEnd[3]){this.currentSequence=n.StyleEnd,this.sequenceIndex=4;return}if(this.currentSequence===n.TitleEnd&&i===n.TextareaEnd[3]){this.currentSequence=
n.TextareaEnd,this.sequenceIndex=4;return}}else if(this.sequenceIndex===4&&this.currentSequence===n.NoembedEnd&&i===n.NoframesEnd[4]){this.currentSequence=n.NoframesEnd,
this.sequenceIndex=5;return}}else if(H(e)){this.sequenceIndex=0,this.state=a.InTagName,this.stateInTagName(e);return}this.isSpecial=!1,this.currentSequence=n.Empty,
this.sequenceIndex=0,this.state=a.InTagName,this.stateInTagName(e)}stateCDATASequence(e){e===n.Cdata[this.sequenceIndex]?++this.sequenceIndex===n.Cdata.length&&
(this.state=a.InCommentLike,this.currentSequence=n.CdataEnd,this.sequenceIndex=0,this.sectionStart=this.index+1):(this.sequenceIndex=0,this.xmlMode?(this.state=
a.InDeclaration,this.stateInDeclaration(e)):(this.state=a.InSpecialComment,this.stateInSpecialComment(e)))}fastForwardTo(e){for(;++this.index<this.buffer.length+
this.offset;)if(this.buffer.charCodeAt(this.index-this.offset)===e)return!0;return this.index=this.buffer.length+this.offset-1,!1}emitComment(e){this.cbs.oncomment(
this.sectionStart,this.index,e),this.sequenceIndex=0,this.sectionStart=this.index+1,this.state=a.Text}stateInCommentLike(e){!this.xmlMode&&this.currentSequence===
n.CommentEnd&&this.sequenceIndex<=1&&this.index===this.sectionStart+this.sequenceIndex&&e===d.Gt?this.emitComment(this.sequenceIndex):this.currentSequence===n.CommentEnd&&
this.sequenceIndex===2&&e===d.Gt?this.emitComment(2):this.currentSequence===n.CommentEnd&&this.sequenceIndex===this.currentSequence.length-1&&e!==d.Gt?this.sequenceIndex=
+(e===d.Dash):e===this.currentSequence[this.sequenceIndex]?++this.sequenceIndex===this.currentSequence.length&&(this.currentSequence===n.CdataEnd?this.cbs.oncdata(
this.sectionStart,this.index,2):this.cbs.oncomment(this.sectionStart,this.index,3),this.sequenceIndex=0,this.sectionStart=this.index+1,this.state=a.Text):this.sequenceIndex===
0?this.fastForwardTo(this.currentSequence[0])&&(this.sequenceIndex=1):e!==this.currentSequence[this.sequenceIndex-1]&&(this.sequenceIndex=0)}isTagStartChar(e){return this.
xmlMode?!H(e):ke(e)}stateInSpecialTag(e){if(this.sequenceIndex===this.currentSequence.length){if(H(e)){const i=this.index-this.currentSequence.length;if(this.sectionStart<
i){const r=this.index;this.index=i,this.cbs.ontext(this.sectionStart,i),this.index=r}this.isSpecial=!1,this.sectionStart=i+2,this.stateInClosingTagName(e);return}
this.sequenceIndex=0}(e|32)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:this.sequenceIndex===0?this.currentSequence===n.TitleEnd||this.currentSequence===
n.TextareaEnd?this.decodeEntities&&e===d.Amp&&this.startEntity():this.fastForwardTo(d.Lt)&&(this.sequenceIndex=1):this.sequenceIndex=+(e===d.Lt)}stateBeforeTagName(e){
if(e===d.ExclamationMark)this.state=a.BeforeDeclaration,this.sectionStart=this.index+1;else if(e===d.Questionmark)this.xmlMode?(this.state=a.InProcessingInstruction,
this.sequenceIndex=0,this.sectionStart=this.index+1):(this.state=a.InSpecialComment,this.sectionStart=this.index);else if(this.isTagStartChar(e)){this.sectionStart=
this.index;const i=this.xmlMode||this.cbs.isInForeignContext?.()?void 0:l.get(e|32);i===void 0?this.state=a.InTagName:(this.isSpecial=!0,this.currentSequence=i,
this.sequenceIndex=3,this.state=a.SpecialStartSequence)}else e===d.Slash?this.state=a.BeforeClosingTagName:(this.state=a.Text,this.stateText(e))}stateInTagName(e){
H(e)&&(this.cbs.onopentagname(this.sectionStart,this.index),this.sectionStart=-1,this.state=a.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateBeforeClosingTagName(e){
Y(e)?this.xmlMode||(this.state=a.InSpecialComment,this.sectionStart=this.index):e===d.Gt?(this.state=a.Text,this.xmlMode||(this.sectionStart=this.index+1)):(this.
state=this.isTagStartChar(e)?a.InClosingTagName:a.InSpecialComment,this.sectionStart=this.index)}stateInClosingTagName(e){H(e)&&(this.cbs.onclosetag(this.sectionStart,
this.index),this.sectionStart=-1,this.state=a.AfterClosingTagName,this.stateAfterClosingTagName(e))}stateAfterClosingTagName(e){(e===d.Gt||this.fastForwardTo(d.
Gt))&&(this.state=a.Text,this.sectionStart=this.index+1)}stateBeforeAttributeName(e){e===d.Gt?(this.cbs.onopentagend(this.index),this.enterTagBody(),this.sectionStart=
this.index+1):e===d.Slash?this.state=a.InSelfClosingTag:Y(e)||(this.state=a.InAttributeName,this.sectionStart=this.index)}stateInSelfClosingTag(e){if(e===d.Gt){
if(this.cbs.onselfclosingtag(this.index),this.sectionStart=this.index+1,!this.recognizeSelfClosing){this.enterTagBody();return}this.state=a.Text,this.isSpecial=
!1,this.currentSequence=n.Empty}else Y(e)||(this.state=a.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateInAttributeName(e){(e===d.Eq||H(e))&&(this.cbs.
onattribname(this.sectionStart,this.index),this.sectionStart=this.index,this.state=a.AfterAttributeName,this.stateAfterAttributeName(e))}stateAfterAttributeName(e){
e===d.Eq?this.state=a.BeforeAttributeValue:e===d.Slash||e===d.Gt?(this.cbs.onattribend(M.NoValue,this.sectionStart),this.sectionStart=-1,this.state=a.BeforeAttributeName,
this.stateBeforeAttributeName(e)):Y(e)||(this.cbs.onattribend(M.NoValue,this.sectionStart),this.state=a.InAttributeName,this.sectionStart=this.index)}stateBeforeAttributeValue(e){
e===d.DoubleQuote?(this.state=a.InAttributeValueDq,this.sectionStart=this.index+1):e===d.SingleQuote?(this.state=a.InAttributeValueSq,this.sectionStart=this.index+
1):Y(e)||(this.sectionStart=this.index,this.state=a.InAttributeValueNq,this.stateInAttributeValueNoQuotes(e))}handleInAttributeValue(e,i){e===i||!this.decodeEntities&&
this.fastForwardTo(i)?(this.cbs.onattribdata(this.sectionStart,this.index),this.sectionStart=-1,this.cbs.onattribend(i===d.DoubleQuote?M.Double:M.Single,this.index+
1),this.state=a.BeforeAttributeName):this.decodeEntities&&e===d.Amp&&this.startEntity()}stateInAttributeValueDoubleQuotes(e){this.handleInAttributeValue(e,d.DoubleQuote)}stateInAttributeValueSingleQuotes(e){
this.handleInAttributeValue(e,d.SingleQuote)}stateInAttributeValueNoQuotes(e){Y(e)||e===d.Gt?(this.cbs.onattribdata(this.sectionStart,this.index),this.sectionStart=
-1,this.cbs.onattribend(M.Unquoted,this.index),this.state=a.BeforeAttributeName,this.stateBeforeAttributeName(e)):this.decodeEntities&&e===d.Amp&&this.startEntity()}stateBeforeDeclaration(e){
e===d.OpeningSquareBracket?(this.state=a.CDATASequence,this.sequenceIndex=0):this.xmlMode?this.state=e===d.Dash?a.BeforeComment:a.InDeclaration:(e|32)===n.Doctype[0]?
(this.state=a.DeclarationSequence,this.currentSequence=n.Doctype,this.sequenceIndex=1):e===d.Gt?(this.cbs.oncomment(this.sectionStart,this.index,0),this.state=a.
Text,this.sectionStart=this.index+1):e===d.Dash?this.state=a.BeforeComment:this.state=a.InSpecialComment}stateDeclarationSequence(e){this.sequenceIndex===this.currentSequence.
length?(this.state=a.InDeclaration,this.stateInDeclaration(e)):(e|32)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:e===d.Gt?(this.cbs.oncomment(
this.sectionStart,this.index,0),this.state=a.Text,this.sectionStart=this.index+1):this.state=a.InSpecialComment}stateInDeclaration(e){(e===d.Gt||this.fastForwardTo(
d.Gt))&&(this.cbs.ondeclaration(this.sectionStart,this.index),this.state=a.Text,this.sectionStart=this.index+1)}stateInProcessingInstruction(e){e===d.Questionmark?
this.sequenceIndex=1:e===d.Gt&&this.sequenceIndex===1?(this.cbs.onprocessinginstruction(this.sectionStart,this.index-1),this.sequenceIndex=0,this.state=a.Text,this.
sectionStart=this.index+1):this.sequenceIndex=Number(this.fastForwardTo(d.Questionmark))}stateBeforeComment(e){e===d.Dash?(this.state=a.InCommentLike,this.currentSequence=
n.CommentEnd,this.sequenceIndex=0,this.sectionStart=this.index+1):this.xmlMode?this.state=a.InDeclaration:e===d.Gt?(this.cbs.oncomment(this.sectionStart,this.index,
0),this.state=a.Text,this.sectionStart=this.index+1):this.state=a.InSpecialComment}stateInSpecialComment(e){(e===d.Gt||this.fastForwardTo(d.Gt))&&(this.cbs.oncomment(
this.sectionStart,this.index,0),this.state=a.Text,this.sectionStart=this.index+1)}startEntity(){this.baseState=this.state,this.state=a.InEntity,this.entityStart=
this.index,this.entityDecoder.startEntity(this.xmlMode?_.Strict:this.baseState===a.Text||this.baseState===a.InSpecialTag?_.Legacy:_.Attribute)}stateInEntity(){const e=this.
index-this.offset,i=this.entityDecoder.write(this.buffer,e);if(i>=0)this.state=this.baseState,i===0&&(this.index-=1);else{if(e<this.buffer.length&&this.buffer.charCodeAt(
e)===d.Amp){this.state=this.baseState,this.index-=1;return}this.index=this.offset+this.buffer.length-1}}cleanup(){this.running&&this.sectionStart!==this.index&&
(this.state===a.Text||this.state===a.InPlainText||this.state===a.InSpecialTag&&this.sequenceIndex===0?(this.cbs.ontext(this.sectionStart,this.index),this.sectionStart=
this.index):(this.state===a.InAttributeValueDq||this.state===a.InAttributeValueSq||this.state===a.InAttributeValueNq)&&(this.cbs.onattribdata(this.sectionStart,
this.index),this.sectionStart=this.index))}shouldContinue(){return this.index<this.buffer.length+this.offset&&this.running}parse(){for(;this.shouldContinue();){
const e=this.buffer.charCodeAt(this.index-this.offset);switch(this.state){case a.Text:{this.stateText(e);break}case a.InPlainText:{this.index=this.buffer.length+
this.offset-1;break}case a.SpecialStartSequence:{this.stateSpecialStartSequence(e);break}case a.InSpecialTag:{this.stateInSpecialTag(e);break}case a.CDATASequence:{
this.stateCDATASequence(e);break}case a.DeclarationSequence:{this.stateDeclarationSequence(e);break}case a.InAttributeValueDq:{this.stateInAttributeValueDoubleQuotes(
e);break}case a.InAttributeName:{this.stateInAttributeName(e);break}case a.InCommentLike:{this.stateInCommentLike(e);break}case a.InSpecialComment:{this.stateInSpecialComment(
e);break}case a.BeforeAttributeName:{this.stateBeforeAttributeName(e);break}case a.InTagName:{this.stateInTagName(e);break}case a.InClosingTagName:{this.stateInClosingTagName(
e);break}case a.BeforeTagName:{this.stateBeforeTagName(e);break}case a.AfterAttributeName:{this.stateAfterAttributeName(e);break}case a.InAttributeValueSq:{this.
stateInAttributeValueSingleQuotes(e);break}case a.BeforeAttributeValue:{this.stateBeforeAttributeValue(e);break}case a.BeforeClosingTagName:{this.stateBeforeClosingTagName(
e);break}case a.AfterClosingTagName:{this.stateAfterClosingTagName(e);break}case a.InAttributeValueNq:{this.stateInAttributeValueNoQuotes(e);break}case a.InSelfClosingTag:{
this.stateInSelfClosingTag(e);break}case a.InDeclaration:{this.stateInDeclaration(e);break}case a.BeforeDeclaration:{this.stateBeforeDeclaration(e);break}case a.
BeforeComment:{this.stateBeforeComment(e);break}case a.InProcessingInstruction:{this.stateInProcessingInstruction(e);break}case a.InEntity:{this.stateInEntity();
break}}this.index++}this.cleanup()}finish(){this.state===a.InEntity&&(this.entityDecoder.end(),this.state=this.baseState),this.handleTrailingData(),this.cbs.onend()}handleTrailingCommentLikeData(e){
if(this.state!==a.InCommentLike)return!1;if(this.currentSequence===n.CdataEnd)if(this.xmlMode)this.sectionStart<e&&this.cbs.oncdata(this.sectionStart,e,0);else{
const i=this.sectionStart-n.Cdata.length-1;this.cbs.oncomment(i,e,0)}else{const i=this.xmlMode?0:Math.min(this.sequenceIndex,n.CommentEnd.length-1);this.cbs.oncomment(
this.sectionStart,e,i)}return!0}handleTrailingMarkupDeclaration(e){if(this.xmlMode)switch(this.state){case a.InSpecialComment:case a.BeforeComment:case a.CDATASequence:case a.
DeclarationSequence:case a.InDeclaration:return this.cbs.ontext(this.sectionStart,e),!0;default:return!1}switch(this.state){case a.BeforeDeclaration:case a.InSpecialComment:case a.
BeforeComment:case a.CDATASequence:return this.cbs.oncomment(this.sectionStart,e,0),!0;case a.DeclarationSequence:return this.sequenceIndex!==n.Doctype.length&&
this.cbs.oncomment(this.sectionStart,e,0),!0;case a.InDeclaration:return!0;default:return!1}}handleTrailingData(){const e=this.buffer.length+this.offset;if(!(this.
handleTrailingCommentLikeData(e)||this.handleTrailingMarkupDeclaration(e))&&!(this.sectionStart>=e))switch(this.state){case a.InTagName:case a.BeforeAttributeName:case a.
BeforeAttributeValue:case a.AfterAttributeName:case a.InAttributeName:case a.InAttributeValueSq:case a.InAttributeValueDq:case a.InAttributeValueNq:case a.InClosingTagName:
break;default:this.cbs.ontext(this.sectionStart,e)}}emitCodePoint(e,i){this.baseState!==a.Text&&this.baseState!==a.InSpecialTag?(this.sectionStart<this.entityStart&&
this.cbs.onattribdata(this.sectionStart,this.entityStart),this.sectionStart=this.entityStart+i,this.index=this.sectionStart-1,this.cbs.onattribentity(e)):(this.
sectionStart<this.entityStart&&this.cbs.ontext(this.sectionStart,this.entityStart),this.sectionStart=this.entityStart+i,this.index=this.sectionStart-1,this.cbs.
ontextentity(e,this.sectionStart))}}const{fromCodePoint:f}=String,s=new Set(["input","option","optgroup","select","button","datalist","textarea"]),u=new Set(["p"]),
b=new Set(["h1","h2","h3","h4","h5","h6","p"]),A=new Set(["thead","tbody"]),ie=new Set(["dd","dt"]),pe=new Set(["rt","rp"]),ye=new Map([["tr",new Set(["tr","th",
"td"])],["th",new Set(["th"])],["td",new Set(["thead","th","td"])],["body",new Set(["head","link","script"])],["a",new Set(["a"])],["li",new Set(["li"])],["p",u],
["h1",b],["h2",b],["h3",b],["h4",b],["h5",b],["h6",b],["select",s],["input",s],["output",s],["button",s],["datalist",s],["textarea",s],["option",new Set(["optio\
n"])],["optgroup",new Set(["optgroup","option"])],["dd",ie],["dt",ie],["address",u],["article",u],["aside",u],["blockquote",u],["details",u],["div",u],["dl",u],
["fieldset",u],["figcaption",u],["figure",u],["footer",u],["form",u],["header",u],["hr",u],["main",u],["nav",u],["ol",u],["pre",u],["section",u],["table",u],["u\
l",u],["rt",pe],["rp",pe],["tbody",A],["tfoot",A]]),Ae="doctype",_e=new Set(["area","base","basefont","br","col","command","embed","frame","hr","img","input","i\
sindex","keygen","link","meta","param","source","track","wbr"]),De=new Set(["math","svg"]),qe=new Set(["mi","mo","mn","ms","mtext","annotation-xml","foreignObje\
ct","desc","title"]),Je=new Map([["altglyph","altGlyph"],["altglyphdef","altGlyphDef"],["altglyphitem","altGlyphItem"],["animatecolor","animateColor"],["animate\
motion","animateMotion"],["animatetransform","animateTransform"],["clippath","clipPath"],["feblend","feBlend"],["fecolormatrix","feColorMatrix"],["fecomponenttr\
ansfer","feComponentTransfer"],["fecomposite","feComposite"],["feconvolvematrix","feConvolveMatrix"],["fediffuselighting","feDiffuseLighting"],["fedisplacementm\
ap","feDisplacementMap"],["fedistantlight","feDistantLight"],["fedropshadow","feDropShadow"],["feflood","feFlood"],["fefunca","feFuncA"],["fefuncb","feFuncB"],[
"fefuncg","feFuncG"],["fefuncr","feFuncR"],["fegaussianblur","feGaussianBlur"],["feimage","feImage"],["femerge","feMerge"],["femergenode","feMergeNode"],["femor\
phology","feMorphology"],["feoffset","feOffset"],["fepointlight","fePointLight"],["fespecularlighting","feSpecularLighting"],["fespotlight","feSpotLight"],["fet\
ile","feTile"],["feturbulence","feTurbulence"],["foreignobject","foreignObject"],["glyphref","glyphRef"],["lineargradient","linearGradient"],["radialgradient","\
radialGradient"],["textpath","textPath"]]);var G;(function(t){t[t.None=0]="None",t[t.Svg=1]="Svg",t[t.MathML=2]="MathML"})(G||(G={}));const Le=/\s|\//;class Ue{static{
c(this,"Parser")}options;startIndex=0;endIndex=0;openTagStart=0;tagname="";attribname="";attribvalue="";attribs=null;stack=[];foreignContext;cbs;lowerCaseTagNames;lowerCaseAttributeNames;recognizeSelfClosing;htmlMode;tokenizer;buffers=[];bufferOffset=0;writeIndex=0;ended=!1;constructor(e,i={}){
this.options=i,this.cbs=e??{},this.htmlMode=!this.options.xmlMode,this.lowerCaseTagNames=i.lowerCaseTags??this.htmlMode,this.lowerCaseAttributeNames=i.lowerCaseAttributeNames??
this.htmlMode,this.recognizeSelfClosing=i.recognizeSelfClosing??!this.htmlMode,this.tokenizer=new(i.Tokenizer??o)(this.options,this),this.foreignContext=[G.None],
this.cbs.onparserinit?.(this)}ontext(e,i){const r=this.getSlice(e,i);this.endIndex=i-1,this.cbs.ontext?.(r),this.startIndex=i}ontextentity(e,i){this.endIndex=i-
1,this.cbs.ontext?.(f(e)),this.startIndex=i}isInForeignContext(){return this.foreignContext[0]!==G.None}isVoidElement(e){return this.htmlMode&&_e.has(e)}readTagName(e,i){
const r=this.lowerCaseTagNames?this.getSlice(e,i).toLowerCase():this.getSlice(e,i);if(!(this.lowerCaseTagNames&&this.htmlMode))return r;if(this.foreignContext[0]===
G.Svg)return Je.get(r)??r;if(this.foreignContext.length>1){const h=Je.get(r);if(h!==void 0&&this.stack.includes(h))return h}return this.isInForeignContext()?r:r===
"image"?"img":r}onopentagname(e,i){this.endIndex=i,this.emitOpenTag(this.readTagName(e,i))}emitOpenTag(e){if(this.openTagStart=this.startIndex,this.tagname=e,this.
htmlMode&&e==="form"&&this.stack.includes("form")){this.tagname="";return}const i=this.htmlMode&&ye.get(e);if(i)for(;this.stack.length>0&&i.has(this.stack[0]);)
this.popElement(!0);this.isVoidElement(e)||(this.stack.unshift(e),this.htmlMode&&(e==="svg"?this.foreignContext.unshift(G.Svg):e==="math"?this.foreignContext.unshift(
G.MathML):qe.has(e)&&this.foreignContext.unshift(G.None))),this.cbs.onopentagname?.(e),this.cbs.onopentag&&(this.attribs={})}endOpenTag(e){this.startIndex=this.
openTagStart,this.attribs&&(this.cbs.onopentag?.(this.tagname,this.attribs,e),this.attribs=null),this.cbs.onclosetag&&this.isVoidElement(this.tagname)&&this.cbs.
onclosetag(this.tagname,!0),this.tagname=""}onopentagend(e){this.endIndex=e,this.endOpenTag(!1),this.startIndex=e+1}onclosetag(e,i){this.endIndex=i;const r=this.
readTagName(e,i);if(this.isVoidElement(r))this.htmlMode&&r==="br"&&(this.cbs.onopentagname?.("br"),this.cbs.onopentag?.("br",{},!0),this.cbs.onclosetag?.("br",!1));else{
const h=this.stack.indexOf(r);if(h!==-1){for(let g=0;g<h;g++)this.popElement(!0);this.popElement(!1)}else this.htmlMode&&r==="p"&&(this.emitOpenTag("p"),this.closeCurrentTag(
!0))}this.startIndex=i+1}onselfclosingtag(e){this.endIndex=e,this.recognizeSelfClosing||this.isInForeignContext()?(this.closeCurrentTag(!1),this.startIndex=e+1):
this.onopentagend(e)}popElement(e){const i=this.stack.shift();this.htmlMode&&(De.has(i)||qe.has(i))&&this.foreignContext.shift(),this.cbs.onclosetag?.(i,e)}closeCurrentTag(e){
const i=this.tagname;this.endOpenTag(e),this.stack[0]===i&&this.popElement(!e)}onattribname(e,i){this.startIndex=e;const r=this.getSlice(e,i);this.attribname=this.
lowerCaseAttributeNames?r.toLowerCase():r}onattribdata(e,i){this.attribvalue+=this.getSlice(e,i)}onattribentity(e){this.attribvalue+=f(e)}onattribend(e,i){this.
endIndex=i,this.cbs.onattribute?.(this.attribname,this.attribvalue,e===M.Double?'"':e===M.Single?"'":e===M.NoValue?void 0:null),this.attribs&&!Object.hasOwn(this.
attribs,this.attribname)&&(this.attribs[this.attribname]=this.attribvalue),this.attribvalue=""}getInstructionName(e){const i=e.search(Le);let r=i<0?e:e.substr(0,
i);return this.lowerCaseTagNames&&(r=r.toLowerCase()),r}ondeclaration(e,i){this.endIndex=i;const r=this.getSlice(e,i);if(this.cbs.onprocessinginstruction){const h=this.
htmlMode?this.lowerCaseTagNames?Ae:r.slice(0,Ae.length):this.getInstructionName(r);this.cbs.onprocessinginstruction(`!${h}`,`!${r}`)}this.startIndex=i+1}onprocessinginstruction(e,i){
this.endIndex=i;const r=this.getSlice(e,i);if(this.cbs.onprocessinginstruction){const h=this.getInstructionName(r);this.cbs.onprocessinginstruction(`?${h}`,`?${r}`)}
this.startIndex=i+1}oncomment(e,i,r){this.endIndex=i,this.cbs.oncomment?.(this.getSlice(e,i-r)),this.cbs.oncommentend?.(),this.startIndex=i+1}oncdata(e,i,r){this.
endIndex=i;const h=this.getSlice(e,i-r);!this.htmlMode||this.options.recognizeCDATA?(this.cbs.oncdatastart?.(),this.cbs.ontext?.(h),this.cbs.oncdataend?.()):this.
isInForeignContext()?this.cbs.ontext?.(h):(this.cbs.oncomment?.(`[CDATA[${h}]]`),this.cbs.oncommentend?.()),this.startIndex=i+1}onend(){if(this.cbs.onclosetag){
this.endIndex=this.startIndex;for(let e=0;e<this.stack.length;e++)this.cbs.onclosetag(this.stack[e],!0)}this.cbs.onend?.()}reset(){this.cbs.onreset?.(),this.tokenizer.
reset(),this.tagname="",this.attribname="",this.attribvalue="",this.attribs=null,this.stack.length=0,this.startIndex=0,this.endIndex=0,this.cbs.onparserinit?.(this),
this.buffers.length=0,this.foreignContext.length=0,this.foreignContext.unshift(G.None),this.bufferOffset=0,this.writeIndex=0,this.ended=!1}parseComplete(e){this.
reset(),this.end(e)}getSlice(e,i){if(e===i)return"";for(;e-this.bufferOffset>=this.buffers[0].length;)this.shiftBuffer();let r=this.buffers[0].slice(e-this.bufferOffset,
i-this.bufferOffset);for(;i-this.bufferOffset>this.buffers[0].length;)this.shiftBuffer(),r+=this.buffers[0].slice(0,i-this.bufferOffset);return r}shiftBuffer(){
this.bufferOffset+=this.buffers[0].length,this.writeIndex--,this.buffers.shift()}write(e){if(this.ended){this.cbs.onerror?.(new Error(".write() after done!"));return}
this.buffers.push(e),this.tokenizer.running&&(this.tokenizer.write(e),this.writeIndex++)}end(e){if(this.ended){this.cbs.onerror?.(new Error(".end() after done!"));
return}e&&this.write(e),this.ended=!0,this.tokenizer.end()}pause(){this.tokenizer.pause()}resume(){for(this.tokenizer.resume();this.tokenizer.running&&this.writeIndex<
this.buffers.length;)this.tokenizer.write(this.buffers[this.writeIndex++]);this.ended&&this.tokenizer.end()}}})};export{Me as id,ze as ids,Xe as modules};
