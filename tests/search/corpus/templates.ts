/**
 * Sentences and titles with gaps: `*` a word of the topic, `+` a word of any paper, `@` the name of the work, `&` an
 * acronym that everyone knows, `~` a compound, `#` a number, `%` a rare word.
 */
export const titles: readonly string[] = `
@: + * * for ~ * * and *
@: * * with + * and * *
@: A + * for * * *
@: ~ * * in + * and *
Towards + * * for ~ * *
* and * in + *: A + * of *
On the + of * * under * *
~ * * via + * and * *
Learning * * from + * with ~ *
A + + of * * for * and *
+ * without *: ~ * * * for *
Do + * need * *? A + on * *
Rethinking * * for + * with & *
& * for + * * and * in *
+ & for ~ * * in + *
How * * + the * of + *
* * as + *: the + of * *
Revisiting the * of ~ * with + *
Beyond *: + * * for * and *
From * to *: + * in ~ *
Scaling + * with * * to # *
@ and the + of * *
Fast and + * * by ~ * *
The + * of * in * and *
`
  .trim()
  .split('\n');

export const sentences: readonly string[] = `
We study the + of * in * *, where + * are + but * remains hard to +.
Existing * for * rely on + * and on ~ *, which makes them + when * is +.
In this paper we introduce @, a + * that + * from * and * without any + of *.
The + idea behind @ is to + the * of each * by its + *, so that * and * share a + *.
We show that a + * can + * from # * while it keeps the + of the * and the *.
Our + is built on * *, and it + both * and * in a + way.
Across # + from * to *, @ is + than every + that we compare with, by # percent in * and # in *.
Further + + that the + of * comes from *, and that * alone does not + it.
A + of our * is that it needs no * at + time and that its + grows with * only.
To + this +, we collect # * with + * for each *, and make them + for + on *.
While * has + in *, its use for * is still + because of * and of the + *.
We prove that * + at a rate of # under + * on the *, which + a + bound by *.
Given a * and a few *, the + first + the * and then + each * by ~ *.
We find that * and * are + when the * is +, but that they + as soon as * grows.
Prior + treats * as a + of *, and so it cannot + * that depend on *.
Compared with %, a + * from the same +, our + + # times less * and keeps the * of the *.
The + + of a * with + * opens a + towards * that are + and ~.
Both the + and the + are + for *, for * and for * in + *.
With & and + * as its *, @ + * in # of # +.
These + hold for * of every +, from * to ~ *, and they do not depend on the *.
We also + how * interacts with *, and give a + + of when one should + the other.
It is + to * and can be used with any *, including * and &.
A + with # people + that the * of @ is + and that its * are seen as +.
Because * are + and * is costly, we + a + of ~ * that needs only + * in place of *.
Instead of a + *, we let the * choose among # * by their + *, which + * where it matters.
The + is + on *, and its + for * such as & and % is discussed.
Our * are + by a + + of *, which in turn + how * may + in * at +.
However, * of this kind + + when * and * differ in their + or in the + of *.
`
  .trim()
  .split('\n');

export const acronyms: readonly string[] = (
  'LLM GAN CNN RNN LSTM VAE BERT GPT ViT SVM PCA ODE PDE MCMC EEG MRI CT RNA DNA PCR DFT CRISPR GPU FPGA IoT UAV SLAM ' +
  'NeRF RAG RLHF DPO PPO MoE KNN OCR ASR TTS NER QA NLP LoRA DiT CLIP SAM BM25 FFT SGD AMR NMR XAI HPC QED QCD LHC'
).split(' ');

const firstParts = (
  'pre self multi cross few zero long short fine low high semi co inter intra meta over under non anti re sub super ' +
  'open end wide deep time space cost task data user label noise scale'
).split(' ');
const secondParts = (
  'training tailed modal supervised shot lingual range grained rank order domain level field wise aware free based ' +
  'driven agnostic efficient varying bounded invariant attentive local'
).split(' ');

/** Compounds of two words that people write joined, split or with a hyphen: pre-training. */
export const compounds: readonly string[] = firstParts.flatMap((first, place) =>
  secondParts.filter((_, other) => (place * 7 + other) % 5 === 0).map((second) => `${first}-${second}`),
);
