package fengxiang.text.analysis;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.Arrays;

/** HanLP's own segmenter, names off: what ours has to agree with. */
final class HanLpCutter implements WordCutter {

    private static final int SHORTEST_SUB_WORD = 1;

    private final Segment segment;

    private HanLpCutter(Segment segment) {
        this.segment = segment;
    }

    static HanLpCutter wordsOnly() {
        return new HanLpCutter(plain());
    }

    static HanLpCutter withSubWords() {
        return new HanLpCutter(plain().enableIndexMode(SHORTEST_SUB_WORD));
    }

    private static Segment plain() {
        return new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true);
    }

    @Override
    public void cut(char[] text, int length, Spans words) {
        for (Term term : segment.seg(Arrays.copyOf(text, length))) {
            words.add(term.offset, term.offset + term.word.length());
        }
    }
}
