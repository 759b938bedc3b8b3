package fengxiang.launcher.bench.tokenize;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.SegToken;
import fengxiang.text.analysis.ChineseAnalysis;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/** Ours as it indexes and searches, and four others. */
final class Engines {

    static final String SEARCH = "fengxiang search";
    static final String INDEX = "fengxiang index";
    static final String HANLP = "HanLP, names off";

    private Engines() {}

    static List<Engine> all() {
        return List.of(
                new LuceneEngine(SEARCH, ChineseAnalysis.search().analyzer()),
                new LuceneEngine(INDEX, ChineseAnalysis.index(List.of()).analyzer()),
                hanLp(),
                new LuceneEngine("Lucene smartcn", new SmartChineseAnalyzer(false)),
                engine("IK smart", (text, words) -> {
                    IKSegmenter segmenter = new IKSegmenter(new StringReader(text), true);
                    for (Lexeme word = segmenter.next(); word != null; word = segmenter.next()) {
                        words.word(word.getBeginPosition(), word.getEndPosition());
                    }
                }),
                jieba());
    }

    private static Engine hanLp() {
        Segment segment = new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true);
        return engine(HANLP, (text, words) -> {
            for (Term term : segment.seg(text)) {
                words.word(term.offset, term.offset + term.word.length());
            }
        });
    }

    /** It announces its dictionary on standard output, where only figures belong. */
    private static Engine jieba() {
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            JiebaSegmenter segmenter = new JiebaSegmenter();
            return engine("jieba", (text, words) -> {
                for (SegToken token : segmenter.process(text, JiebaSegmenter.SegMode.SEARCH)) {
                    words.word(token.startOffset, token.endOffset);
                }
            });
        } finally {
            System.setOut(out);
        }
    }

    @FunctionalInterface
    private interface Cutting {
        void cut(String text, Engine.Words words) throws IOException;
    }

    private static Engine engine(String name, Cutting cutting) {
        return new Engine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void cut(String text, Words words) throws IOException {
                cutting.cut(text, words);
            }
        };
    }
}
