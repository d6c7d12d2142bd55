var ue=Object.defineProperty;var u=(T,h)=>ue(T,"name",{value:h,configurable:!0});const ce=663,xe=[663],me={3313:(T=>{T.exports=h;function h(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}u(h,"Pend"),h.prototype.
go=function(c){this.pending<this.max?L(this,c):this.waiting.push(c)},h.prototype.wait=function(c){this.pending===0?c(this.error):this.listeners.push(c)},h.prototype.
hold=function(){return b(this)};function b(c){c.pending+=1;var C=!1;return F;function F(M){if(C)throw new Error("callback called twice");if(C=!0,c.error=c.error||
M,c.pending-=1,c.waiting.length>0&&c.pending<c.max)L(c,c.waiting.shift());else if(c.pending===0){var U=c.listeners;c.listeners=[],U.forEach(D)}}function D(M){M(
c.error)}}u(b,"pendHold");function L(c,C){C(b(c))}u(L,"pendGo")}),4248:(T=>{const h=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,
4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,
1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,
565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,
4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,
2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,
984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,
1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,
3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,
167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,
2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,
3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,
1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,
2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,
4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,
2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,
601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function b(L){let c=-1;for(let C of L)c=h[(c^C)&255]^c>>>8;return(c^
-1)>>>0}u(b,"crc32"),T.exports=b}),3502:((T,h,b)=>{var L=b(9896),c=b(9023),C=b(2203),F=C.Readable,D=C.PassThrough,M=b(3313),U=b(4434).EventEmitter;h.BufferSlicer=
O,h.FdSlicer=N,c.inherits(N,U);function N(x){U.call(this),this.fd=x,this.pend=new M,this.pend.max=1,this.refCount=0}u(N,"FdSlicer"),N.prototype.read=function(x,s,E,g,p){
var z=this;z.pend.go(function(R){L.read(z.fd,x,s,E,g,function(w,I,X){R(),p(w,I,X)})})},N.prototype.createReadStream=function(x){return new B(this,x)},N.prototype.
ref=function(){this.refCount+=1},N.prototype.unref=function(){var x=this;if(x.refCount-=1,x.refCount<0)throw new Error("invalid unref");if(x.refCount>0)return;L.
close(x.fd,s);function s(E){E?x.emit("error",E):x.emit("close")}u(s,"onCloseDone")},c.inherits(B,F);function B(x,s){s=s||{},F.call(this,s),this.context=x,this.context.
ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}u(B,"ReadStream"),B.prototype._read=function(x){var s=this,E=Math.min(s._readableState.highWaterMark,
x);if(s.endOffset!=null&&(E=Math.min(E,s.endOffset-s.pos)),E<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(g){var p=Buffer.allocUnsafe(E);L.
read(s.context.fd,p,0,E,s.pos,function(z,R){z?s.destroy(z):R===0?(s.push(null),s._cleanup()):(s.pos+=R,s.push(p.slice(0,R))),g()})})},B.prototype._destroy=function(x,s){
this._cleanup(),s(x)},B.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.context=null)},c.inherits(O,U);function O(x){U.call(this),this.
refCount=0,this.buffer=x}u(O,"BufferSlicer"),O.prototype.read=function(x,s,E,g,p){if(!(0<=s&&s<=x.length))throw new RangeError("offset outside buffer: 0 <= "+s+
" <= "+x.length);if(g<0)throw new RangeError("position is negative: "+g);if(s+E>x.length&&(E=x.length-s),g+E>this.buffer.length&&(E=this.buffer.length-g),E<=0){
setImmediate(function(){p(null,0)});return}this.buffer.copy(x,s,g,g+E),setImmediate(function(){p(null,E)})},O.prototype.createReadStream=function(x){x=x||{};var s=new D(
x);s.start=x.start||0,s.endOffset=x.end,s.pos=s.endOffset||this.buffer.length;for(var E=this.buffer.slice(s.start,s.pos),g=65536,p=0;;){var z=p+g;if(z>=E.length){
p<E.length&&s.write(E.slice(p,E.length));break}s.write(E.slice(p,z)),p=z}return s.end(),s},O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=function(){
if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((T,h,b)=>{var L=b(9896),c=b(3106),C=b(3502),F=b(9023),D=b(4434).EventEmitter,M=b(2203).
Transform,U=b(2203).PassThrough,N=b(2203).Writable;const B=typeof c.crc32=="function"?c.crc32:b(4248);h.open=g,h.fromFd=p,h.fromBuffer=z,h.fromRandomAccessReader=
R,h.openPromise=O,h.fromFdPromise=x,h.fromBufferPromise=s,h.fromRandomAccessReaderPromise=E,h.dosDateTimeToDate=k,h.getFileNameLowLevel=ee,h.validateFileName=re,
h.parseExtraFields=te,h.ZipFile=w,h.Entry=Z,h.LocalFileHeader=_,h.RandomAccessReader=A;function O(e,r){return new Promise((n,t)=>{g(e,{...r,lazyEntries:!0},function(i,f){
if(i)return t(i);n(f)})})}u(O,"openPromise");function x(e,r){return new Promise((n,t)=>{p(e,{...r,lazyEntries:!0},function(i,f){if(i)return t(i);n(f)})})}u(x,"f\
romFdPromise");function s(e,r){return new Promise((n,t)=>{z(e,{...r,lazyEntries:!0},function(i,f){if(i)return t(i);n(f)})})}u(s,"fromBufferPromise");function E(e,r,n){
return new Promise((t,i)=>{R(e,r,{...n,lazyEntries:!0},function(f,a){if(f)return i(f);t(a)})})}u(E,"fromRandomAccessReaderPromise");function g(e,r,n){typeof r==
"function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=!0),r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),
r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1),n==null&&(n=V),L.open(e,"r",function(t,i){if(t)return n(t);
p(i,r,function(f,a){f&&L.close(i,V),n(f,a)})})}u(g,"open");function p(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=
!1),r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==
null&&(r.strictFileNames=!1),n==null&&(n=V),L.fstat(e,function(t,i){if(t)return n(t);var f=new C.FdSlicer(e);R(f,i.size,r,n)})}u(p,"fromFd");function z(e,r,n){typeof r==
"function"&&(n=r,r=null),r==null&&(r={}),r.autoClose=!1,r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==
null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1);var t=new C.BufferSlicer(e);R(t,e.length,r,n)}u(z,"fromBuffer");function R(e,r,n,t){
typeof n=="function"&&(t=n,n=null),n==null&&(n={}),n.autoClose==null&&(n.autoClose=!0),n.lazyEntries==null&&(n.lazyEntries=!1),n.decodeStrings==null&&(n.decodeStrings=
!0);var i=!!n.decodeStrings;if(n.validateEntrySizes==null&&(n.validateEntrySizes=!0),n.strictFileNames==null&&(n.strictFileNames=!1),t==null&&(t=V),typeof r!="n\
umber")throw new Error("expected totalSize parameter to be a number");if(r>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^\
52 are supported due to JavaScript's Number type being an IEEE 754 double.");e.ref();var f=22,a=20,o=65535,l=Math.min(a+f+o,r),m=P(l),d=r-m.length;j(e,m,0,l,d,function(y){
if(y)return t(y);for(var v=l-f;v>=0;v-=1)if(m.readUInt32LE(v)===101010256){var S=m.subarray(v),W=S.readUInt16LE(4),K=S.readUInt16LE(10),q=S.readUInt32LE(16),ne=S.
readUInt16LE(20),ie=S.length-f;if(ne!==ie)return t(new Error("Invalid comment length. Expected: "+ie+". Found: "+ne+". Are there extra bytes at the end of the f\
ile? Or is the end of central dir signature `PK☺☻` in the comment?"));var ae=i?Q(S.subarray(22),!1):S.subarray(22);if(v-a>=0&&m.readUInt32LE(v-a)===117853008){
var oe=m.subarray(v-a,v-a+a),se=Y(oe,8),G=P(56);return j(e,G,0,G.length,se,function(fe){return fe?t(fe):G.readUInt32LE(0)!==101075792?t(new Error("invalid zip64\
 end of central directory record signature")):(W=G.readUInt32LE(16),W!==0?t(new Error("multi-disk zip files are not supported: found disk number: "+W)):(K=Y(G,32),
q=Y(G,48),t(null,new w(e,q,r,K,ae,n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))))})}return W!==0?t(new Error("multi-disk zip files are no\
t supported: found disk number: "+W)):t(null,new w(e,q,r,K,ae,n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))}t(new Error("End of central d\
irectory record signature not found. Either not a zip file, or file is truncated."))})}u(R,"fromRandomAccessReader"),F.inherits(w,D);function w(e,r,n,t,i,f,a,o,l,m){
var d=this;D.call(d),d.reader=e,d.reader.on("error",function(y){X(d,y)}),d.reader.once("close",function(){d.emit("close")}),d.readEntryCursor=r,d.fileSize=n,d.entryCount=
t,d.comment=i,d.entriesRead=0,d.autoClose=!!f,d.lazyEntries=!!a,d.decodeStrings=!!o,d.validateEntrySizes=!!l,d.strictFileNames=!!m,d.isOpen=!0,d.emittedError=!1,
d.hasEachEntryBeenCalled=!1,d.lazyEntries||d._readEntry()}u(w,"ZipFile"),w.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function I(e,r){
e.autoClose&&e.close(),X(e,r)}u(I,"emitErrorAndAutoClose");function X(e,r){e.emittedError||(e.emittedError=!0,e.emit("error",r))}u(X,"emitError"),w.prototype.readEntry=
function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},w.prototype._readEntry=function(){var e=this;if(e.
entryCount===e.entriesRead){setImmediate(function(){e.autoClose&&e.close(),!e.emittedError&&e.emit("end")});return}if(!e.emittedError){var r=P(46);j(e.reader,r,
0,r.length,e.readEntryCursor,function(n){if(n)return I(e,n);if(!e.emittedError){var t=new Z,i=r.readUInt32LE(0);if(i!==33639248)return I(e,new Error("invalid ce\
ntral directory file header signature: 0x"+i.toString(16)));if(t.versionMadeBy=r.readUInt16LE(4),t.versionNeededToExtract=r.readUInt16LE(6),t.generalPurposeBitFlag=
r.readUInt16LE(8),t.compressionMethod=r.readUInt16LE(10),t.lastModFileTime=r.readUInt16LE(12),t.lastModFileDate=r.readUInt16LE(14),t.crc32=r.readUInt32LE(16),t.
compressedSize=r.readUInt32LE(20),t.uncompressedSize=r.readUInt32LE(24),t.fileNameLength=r.readUInt16LE(28),t.extraFieldLength=r.readUInt16LE(30),t.fileCommentLength=
r.readUInt16LE(32),t.internalFileAttributes=r.readUInt16LE(36),t.externalFileAttributes=r.readUInt32LE(38),t.relativeOffsetOfLocalHeader=r.readUInt32LE(42),t.generalPurposeBitFlag&
64)return I(e,new Error("strong encryption is not supported"));e.readEntryCursor+=46,r=P(t.fileNameLength+t.extraFieldLength+t.fileCommentLength),j(e.reader,r,0,
r.length,e.readEntryCursor,function(f){if(f)return I(e,f);if(!e.emittedError){t.fileNameRaw=r.subarray(0,t.fileNameLength);var a=t.fileNameLength+t.extraFieldLength;
t.extraFieldRaw=r.subarray(t.fileNameLength,a),t.fileCommentRaw=r.subarray(a,a+t.fileCommentLength);try{t.extraFields=te(t.extraFieldRaw)}catch(K){return I(e,K)}
if(e.decodeStrings){var o=(t.generalPurposeBitFlag&2048)!==0;t.fileComment=Q(t.fileCommentRaw,o),t.fileName=ee(t.generalPurposeBitFlag,t.fileNameRaw,t.extraFields,
e.strictFileNames);var l=re(t.fileName);if(l!=null)return I(e,new Error(l))}else t.fileComment=t.fileCommentRaw,t.fileName=t.fileNameRaw;t.comment=t.fileComment,
e.readEntryCursor+=r.length,e.entriesRead+=1;for(var m=0;m<t.extraFields.length;m++){var d=t.extraFields[m];if(d.id===1){var y=d.data,v=0;if(t.uncompressedSize===
4294967295){if(v+8>y.length)return I(e,new Error("zip64 extended information extra field does not include uncompressed size"));t.uncompressedSize=Y(y,v),v+=8}if(t.
compressedSize===4294967295){if(v+8>y.length)return I(e,new Error("zip64 extended information extra field does not include compressed size"));t.compressedSize=Y(
y,v),v+=8}if(t.relativeOffsetOfLocalHeader===4294967295){if(v+8>y.length)return I(e,new Error("zip64 extended information extra field does not include relative \
header offset"));t.relativeOffsetOfLocalHeader=Y(y,v),v+=8}break}}if(e.validateEntrySizes&&t.compressionMethod===0){var S=t.uncompressedSize;if(t.isEncrypted()&&
(S+=12),t.compressedSize!==S){var W="compressed/uncompressed size mismatch for stored file: "+t.compressedSize+" != "+t.uncompressedSize;return I(e,new Error(W))}}
e.emit("entry",t),e.lazyEntries||e._readEntry()}})}})}},w.prototype.eachEntry=function(){const e=this;if(!e.lazyEntries)throw new Error("eachEntry() requires la\
zyEntries: true");if(e.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");e.hasEachEntryBeenCalled=!0;let r=null;e.on("e\
ntry",t),e.on("end",i),e.on("error",f);function n(){e.removeListener("entry",t),e.removeListener("end",i),e.removeListener("error",f),e.autoClose&&e.close()}u(n,
"cleanup");function t(a){let{resolve:o}=r;r=null,o({value:a})}u(t,"onEntry");function i(){let{resolve:a}=r;r=null,n(),a({done:!0})}u(i,"onEnd");function f(a){let{
reject:o}=r;r=null,n(),o(a)}return u(f,"onError"),{[Symbol.asyncIterator](){return this},next(){const a=new Promise((o,l)=>{if(r!=null)throw new Error("next() c\
alled before previous Promise was resolved.");r={resolve:o,reject:l}});return e.readEntry(),a},return(a){return n(),Promise.resolve({done:!0,value:a})},throw(a){
return n(),Promise.reject(a)}}},w.prototype.openReadStream=function(e,r,n){var t=this,i=0,f=e.compressedSize;if(n==null&&(n=r,r=null),r==null)r={};else{if(r.decodeFileData===
!1){if(r.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(r.decompress!=null)throw new Error("cannot use opt\
ions.decompress when options.decodeFileData === false")}else{if(r.decrypt!=null){if(!e.isEncrypted())throw new Error("options.decrypt can only be specified for \
encrypted entries. See also option decodeFileData.");if(r.decrypt!==!1)throw new Error("invalid options.decrypt value: "+r.decrypt);if(e.isCompressed()&&r.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(r.decompress!=null){if(!e.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(r.decompress===!1||r.decompress===!0))throw new Error(
"invalid options.decompress value: "+r.decompress);o=r.decompress}}if(r.start!=null){if(i=r.start,i<0)throw new Error("options.start < 0");if(i>e.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(r.end!=null){if(f=r.end,f<0)throw new Error("options.end < 0");if(f>e.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(f<i)throw new Error("options.end < options.start")}}var a=r.decodeFileData===!1||(e.compressionMethod===0||e.compressionMethod===
8&&r.decompress===!1)&&(!e.isEncrypted()||r.decrypt===!1);if((r.start!=null||r.end!=null)&&!a)throw new Error("start/end range require options.decodeFileData ==\
= false for non-trivial encoded entries.");if(!t.isOpen)return n(new Error("closed"));if(e.isEncrypted()&&!a&&r.decrypt!==!1)return n(new Error("entry is encryp\
ted, and options.decodeFileData !== false"));var o;if(a)o=!1;else if(e.compressionMethod===8)o=r.decodeFileData!==!0;else return n(new Error("unsupported compre\
ssion method: "+e.compressionMethod));t.readLocalFileHeader(e,{minimal:!0},function(l,m){if(l)return n(l);t.openReadStreamLowLevel(m.fileDataStart,e.compressedSize,
i,f,o,e.uncompressedSize,n)})},w.prototype.openReadStreamLowLevel=function(e,r,n,t,i,f,a){var o=this,l=e+r,m=o.reader.createReadStream({start:e+n,end:e+t}),d=m;
if(i){var y=!1,v=c.createInflateRaw();m.on("error",function(S){setImmediate(function(){y||v.emit("error",S)})}),m.pipe(v),o.validateEntrySizes?(d=new J(f),v.on(
"error",function(S){setImmediate(function(){y||d.emit("error",S)})}),v.pipe(d)):d=v,$(d,function(){y=!0,v!==d&&v.unpipe(d),m.unpipe(v),m.destroy()})}a(null,d)},
w.prototype.readLocalFileHeader=function(e,r,n){var t=this;n==null&&(n=r,r=null),r==null&&(r={}),t.reader.ref();var i=P(30);j(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader,
function(f){try{if(f)return n(f);var a=i.readUInt32LE(0);if(a!==67324752)return n(new Error("invalid local file header signature: 0x"+a.toString(16)));var o=i.readUInt16LE(
26),l=i.readUInt16LE(28),m=e.relativeOffsetOfLocalHeader+30+o+l;if(m+e.compressedSize>t.fileSize)return n(new Error("file data overflows file bounds: "+m+" + "+
e.compressedSize+" > "+t.fileSize));if(r.minimal)return n(null,{fileDataStart:m});var d=new _;d.fileDataStart=m,d.versionNeededToExtract=i.readUInt16LE(4),d.generalPurposeBitFlag=
i.readUInt16LE(6),d.compressionMethod=i.readUInt16LE(8),d.lastModFileTime=i.readUInt16LE(10),d.lastModFileDate=i.readUInt16LE(12),d.crc32=i.readUInt32LE(14),d.compressedSize=
i.readUInt32LE(18),d.uncompressedSize=i.readUInt32LE(22),d.fileNameLength=o,d.extraFieldLength=l,i=P(o+l),t.reader.ref(),j(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader+
30,function(y){try{return y?n(y):(d.fileName=i.subarray(0,o),d.extraField=i.subarray(o),n(null,d))}finally{t.reader.unref()}})}finally{t.reader.unref()}})},w.prototype.
openReadStreamPromise=function(e,r){return new Promise((n,t)=>{this.openReadStream(e,r,function(i,f){if(i)return t(i);n(f)})})},w.prototype.openReadStreamLowLevelPromise=
function(e,r,n,t,i,f){return new Promise((a,o)=>{this.openReadStream(e,r,n,t,i,f,function(l,m){if(l)return o(l);a(m)})})},w.prototype.readLocalFileHeaderPromise=
function(e,r){return new Promise((n,t)=>{this.readLocalFileHeader(e,r,function(i,f){if(i)return t(i);n(f)})})};function Z(){}u(Z,"Entry"),Z.prototype.getLastModDate=
function(e){if(e==null&&(e={}),!e.forceDosFormat)for(var r=0;r<this.extraFields.length;r++){var n=this.extraFields[r];if(n.id===21589){var t=n.data;if(t.length<
5)continue;var i=t[0],f=1;if(!(i&f))continue;var a=t.readInt32LE(1);return new Date(a*1e3)}else if(n.id===10){var t=n.data;if(t.length!==32||t.readUInt16LE(4)!==
1||t.readUInt16LE(6)!==24)continue;var o=t.readUInt32LE(8)+4294967296*t.readInt32LE(12),l=o/1e4-116444736e5;return new Date(l)}}return k(this.lastModFileDate,this.
lastModFileTime,e.timezone)},Z.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},Z.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},Z.prototype.isCompressed=function(){return this.compressionMethod===8};function _(){}u(_,"Local\
FileHeader");function k(e,r,n){var t=e&31,i=(e>>5&15)-1,f=(e>>9&127)+1980,a=0,o=(r&31)*2,l=r>>5&63,m=r>>11&31;if(n==null||n==="local")return new Date(f,i,t,m,l,
o,a);if(n==="UTC")return new Date(Date.UTC(f,i,t,m,l,o,a));throw new Error("unrecognized options.timezone: "+options.timezone)}u(k,"dosDateTimeToDate");function ee(e,r,n,t){
for(var i=null,f=0;f<n.length;f++){var a=n[f];if(a.id===28789){if(a.data.length<6||a.data.readUInt8(0)!==1)continue;var o=a.data.readUInt32LE(1);if(B(r)!==o)continue;
i=Q(a.data.subarray(5),!0);break}}if(i==null){var l=(e&2048)!==0;i=Q(r,l)}return t||(i=i.replace(/\\/g,"/")),i}u(ee,"getFileNameLowLevel");function re(e){return e.
indexOf("\\")!==-1?"invalid characters in fileName: "+e:/^[a-zA-Z]:/.test(e)||/^\//.test(e)?"absolute path: "+e:e.split("/").indexOf("..")!==-1?"invalid relativ\
e path: "+e:null}u(re,"validateFileName");function te(e){for(var r=[],n=0;n<e.length-3;){var t=e.readUInt16LE(n+0),i=e.readUInt16LE(n+2),f=n+4,a=f+i;if(a>e.length)
throw new Error("extra field length exceeds extra field buffer size");var o=e.subarray(f,a);r.push({id:t,data:o}),n=a}return r}u(te,"parseExtraFields");function j(e,r,n,t,i,f){
if(t===0)return setImmediate(function(){f(null,P(0))});e.read(r,n,t,i,function(a,o){if(a)return f(a);if(o<t)return f(new Error("unexpected EOF"));f()})}u(j,"rea\
dAndAssertNoEof"),F.inherits(J,M);function J(e){M.call(this),this.actualByteCount=0,this.expectedByteCount=e}u(J,"AssertByteCountStream"),J.prototype._transform=
function(e,r,n){if(this.actualByteCount+=e.length,this.actualByteCount>this.expectedByteCount){var t="too many bytes in the stream. expected "+this.expectedByteCount+
". got at least "+this.actualByteCount;return n(new Error(t))}n(null,e)},J.prototype._flush=function(e){if(this.actualByteCount<this.expectedByteCount){var r="n\
ot enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return e(new Error(r))}e()},F.inherits(A,D);function A(){D.call(
this),this.refCount=0}u(A,"RandomAccessReader"),A.prototype.ref=function(){this.refCount+=1},A.prototype.unref=function(){var e=this;if(e.refCount-=1,e.refCount>
0)return;if(e.refCount<0)throw new Error("invalid unref");e.close(r);function r(n){if(n)return e.emit("error",n);e.emit("close")}u(r,"onCloseDone")},A.prototype.
createReadStream=function(e){e==null&&(e={});var r=e.start,n=e.end;if(r===n){var t=new U;return setImmediate(function(){t.end()}),t}var i=this._readStreamForRange(
r,n),f=!1,a=new H(this);i.on("error",function(l){setImmediate(function(){f||a.emit("error",l)})}),$(a,function(){i.unpipe(a),a.unref(),i.destroy()});var o=new J(
n-r);return a.on("error",function(l){setImmediate(function(){f||o.emit("error",l)})}),$(o,function(){f=!0,a.unpipe(o),a.destroy()}),i.pipe(a).pipe(o)},A.prototype.
_readStreamForRange=function(e,r){throw new Error("not implemented")},A.prototype.read=function(e,r,n,t,i){var f=this.createReadStream({start:t,end:t+n}),a=new N,
o=0;a._write=function(l,m,d){l.copy(e,r+o,0,l.length),o+=l.length,d()},a.on("finish",i),f.on("error",function(l){i(l)}),f.pipe(a)},A.prototype.close=function(e){
setImmediate(e)},F.inherits(H,U);function H(e){U.call(this),this.context=e,this.context.ref(),this.unreffedYet=!1}u(H,"RefUnrefFilter"),H.prototype._flush=function(e){
this.unref(),e()},H.prototype.unref=function(e){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var de="\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()\
*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔\
╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";function Q(e,r){
if(r)return e.toString("utf8");for(var n="",t=0;t<e.length;t++)n+=de[e[t]];return n}u(Q,"decodeBuffer");function Y(e,r){var n=e.readUInt32LE(r),t=e.readUInt32LE(
r+4);return t*4294967296+n}u(Y,"readUInt64LE");var P;typeof Buffer.allocUnsafe=="function"?P=u(function(e){return Buffer.allocUnsafe(e)},"newBuffer"):P=u(function(e){
return new Buffer(e)},"newBuffer");function $(e,r){typeof e.destroy=="function"?e._destroy=function(n,t){r(),t?.(n)}:e.destroy=r}u($,"installDestroyFn");function V(e){
if(e)throw e}u(V,"defaultCallback")})};export{ce as id,xe as ids,me as modules};
