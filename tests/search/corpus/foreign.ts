import type { Random } from './random.ts';

const chinese = (
  '模型 学习 数据 网络 方法 图像 语言 算法 训练 优化 生成 检测 识别 分割 特征 表示 注意力 扩散 强化 推理 知识 图谱 翻译 语音 ' +
  '机器人 控制 预测 时间 序列 概率 估计 分布 样本 标签 迁移 鲁棒 隐私 安全 量子 分子 蛋白质 基因 医学 影像 气候 能源 材料 交通 ' +
  '推荐 检索 评估 基准 实验 效率 稀疏 压缩 多模态 大规模 自适应'
).split(' ');

const russian = (
  'модель обучение данные сеть метод изображение язык алгоритм оптимизация генерация обнаружение распознавание признак ' +
  'внимание диффузия вывод знание граф перевод речь робот управление прогноз время ряд вероятность оценка распределение ' +
  'выборка перенос устойчивость безопасность квантовый молекула белок ген климат энергия материал транспорт поиск опыт ' +
  'точность скорость сжатие разреженность матрица уравнение частица звезда'
).split(' ');

export interface ForeignText {
  title: string;
  abstract: string;
}

/** A text in Chinese or Russian. */
export function foreignText(random: Random): ForeignText {
  const isChinese = random.chance(0.5);
  const words = (count: number) => Array.from({ length: count }, () => random.pick(isChinese ? chinese : russian));
  const between = isChinese ? '' : ' ';
  const sentence = () => words(random.between(6, 12)).join(between) + (isChinese ? '。' : '. ');
  const title = words(random.between(4, 7)).join(between);
  return {
    title,
    abstract: Array.from({ length: random.between(4, 9) }, sentence)
      .join('')
      .trim(),
  };
}
