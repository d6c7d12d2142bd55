var l=Object.defineProperty;var r=(u,c)=>l(u,"name",{value:c,configurable:!0});const P=783,_=[783],x={9783:((u,c,i)=>{i.r(c),i.d(c,{checkBypass:r(()=>a,"checkBypass"),getProxyUrl:r(()=>f,"getProxyUrl")});function f(t){const e=t.protocol===
"https:";if(a(t))return;const s=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(s)try{return new h(s)}catch{
if(!s.startsWith("http://")&&!s.startsWith("https://"))return new h(`http://${s}`)}else return}r(f,"getProxyUrl");function a(t){if(!t.hostname)return!1;const e=t.
hostname;if(m(e))return!0;const s=process.env.no_proxy||process.env.NO_PROXY||"";if(!s)return!1;let n;t.port?n=Number(t.port):t.protocol==="http:"?n=80:t.protocol===
"https:"&&(n=443);const d=[t.hostname.toUpperCase()];typeof n=="number"&&d.push(`${d[0]}:${n}`);for(const p of s.split(",").map(o=>o.trim().toUpperCase()).filter(
o=>o))if(p==="*"||d.some(o=>o===p||o.endsWith(`.${p}`)||p.startsWith(".")&&o.endsWith(`${p}`)))return!0;return!1}r(a,"checkBypass");function m(t){const e=t.toLowerCase();
return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}r(m,"isLoopbackAddress");class h extends URL{static{r(this,
"DecodedURL")}constructor(e,s){super(e,s),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}})};export{P as id,_ as ids,x as modules};
