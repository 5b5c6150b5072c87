/** Words of any paper, the most usual first. */
export const generalWords: readonly string[] = `
model method data learning training performance task approach result system analysis information problem network state
framework large different domain knowledge quality process representation human evaluation setting level structure
benchmark accuracy algorithm experiment dataset baseline feature parameter function design objective study number example
time cost error class world type scale space challenge ability architecture application technique research strategy target
efficient effective simple general novel recent common complex high local global dynamic robust accurate standard existing
diverse strong previous significant further available several multiple single joint specific various important practical
adaptive automatic hidden explicit hybrid modular principled flexible unified scalable lightweight interpretable reliable
component module mechanism pattern property relation role source signal resource sample subset range region unit factor
measure metric criterion condition assumption hypothesis theory principle concept notion perspective view aspect issue
question answer solution procedure protocol pipeline stage phase cycle loop path route direction trend gap limit
improve reduce increase enable achieve obtain provide require allow support extend combine compare estimate predict learn
train evaluate generate select adapt transfer capture exploit leverage explore examine investigate establish demonstrate
observe validate verify confirm suggest indicate reveal explain address mitigate alleviate overcome preserve maintain
annotated labeled unlabeled noisy clean missing partial complete balanced imbalanced rare frequent redundant synthetic real
natural artificial manual handcrafted learned fixed variable constant discrete continuous binary categorical numeric
ordered unordered nested flat deep shallow broad narrow coarse fine early late final initial intermediate upper lower
inner outer central peripheral primary secondary auxiliary additional optional mandatory typical unusual surprising
consistent inconsistent stable unstable smooth rough sharp soft hard easy difficult slow rapid gradual sudden short long
tradeoff bottleneck limitation drawback advantage benefit improvement gain loss decrease growth drop rise change difference
similarity distance margin threshold ratio fraction proportion share average median mean variance deviation correlation
dependence independence interaction combination composition fusion integration separation division selection filtering
collection acquisition preparation preprocessing augmentation adaptation initialization regularization supervision guidance
estimation approximation simulation prediction classification regression identification verification validation comparison
ablation investigation exploration understanding insight observation finding evidence conclusion recommendation guideline
survey overview tutorial taxonomy review comparison replication reproduction competition challenge workshop track report
theoretical empirical experimental numerical computational statistical mathematical physical biological social technical
practitioner researcher expert novice annotator engineer scientist community industry laboratory institution public open
license release implementation software toolkit platform interface environment repository documentation demonstration
budget effort overhead runtime storage energy consumption efficiency utilization bandwidth parallel distributed centralized
schedule iteration epoch batch checkpoint seed hyperparameter configuration default heuristic greedy exact exhaustive
candidate proposal reference template prototype anchor neighbor cluster partition segment fragment chunk block patch slice
weight bias activation output input response decision outcome event signal trace pattern motif cue hint clue instance
category label score rank order grade rating vote agreement disagreement conflict consensus ambiguity uncertainty noise
sensitivity specificity precision recall coverage diversity novelty utility usefulness validity reliability consistency
granularity resolution scope extent magnitude intensity density frequency duration delay horizon boundary interval period
mapping transformation projection encoding decoding compression expansion reduction extraction injection propagation
interpolation extrapolation correction refinement calibration alignment matching pairing grouping ordering sorting
hierarchy taxonomy tree list table matrix vector tensor array map grid lattice chain cascade ladder bridge tunnel
independent sequential incremental continual lifelong online offline interactive passive active reactive proactive
bounded unbounded finite infinite minimal maximal optimal suboptimal feasible infeasible tractable intractable plausible
transparent opaque faithful misleading harmful beneficial ethical legal cultural historical regional national international
substantial marginal negligible moderate considerable remarkable competitive comparable superior inferior promising
cheaply jointly separately directly indirectly explicitly implicitly carefully broadly widely rarely often consistently
`
  .trim()
  .split(/\s+/);
