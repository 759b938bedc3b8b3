package fengxiang.preview;

import fengxiang.keyword.PersonTerms;
import fengxiang.text.analysis.ChineseAnalysis;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The word that ends or begins a text without a gap, if it can be part of a name. Pure. */
final class TouchingWords {

    private static final ChineseAnalysis WORDS = ChineseAnalysis.search();
    private static final int REACH = 10;

    /** They stand between a name and something else and belong to neither. */
    private static final String BETWEEN = "的了在是到去和与及或等将被把对向从就也都让使由为于之其该本此这那我你他她它来往至前经据称说讯有无不没未已正再又还很最更"
            + "可能会要应须请给跟同因但而且则若并所以上下里内外中后间时日月年号点个位名条次家人们吗呢吧啊";

    private static final Set<String> NEVER = Set.of(
            "关于", "对于", "由于", "根据", "按照", "通过", "为了", "以及", "或者", "但是", "因为", "所以", "今天", "昨天", "昨日", "今日", "近日", "目前",
            "日前", "记者", "市民", "网友", "位于", "来到", "前往", "发现", "表示", "介绍", "进行", "开展", "已经", "可以", "需要", "应当", "上午", "下午",
            "中午", "晚上", "早上", "近期", "当日", "看到", "质疑", "吐槽", "投诉", "反映", "尚未", "公开", "公布", "发布", "推出", "组织", "延长", "是不是",
            "有没有", "要求", "回应", "举行", "召开", "收费", "排队", "现在", "自己", "我们", "他们", "大家", "一个", "没有", "不是", "就是", "以来", "以后",
            "之后", "之前", "期间", "附近", "门口");

    private static final String ENDS_OF_PLACES = "省市县区镇乡村州旗东西南北";
    private static final String ENDS_OF_NAMES = "站所局院校店厂社网群馆会部处科室队";
    private static final Set<String> GOES_ON =
            Set.of("公司", "集团", "中心", "学院", "医院", "分公司", "有限公司", "协会", "基地", "路口", "公交站", "地铁站");

    private TouchingWords() {}

    /** Empty: none. */
    static String before(String text) {
        int from = text.length();
        while (from > 0 && text.length() - from < REACH && isWord(text.charAt(from - 1))) {
            from--;
        }
        String run = text.substring(from);
        List<String> words = cut(run);
        boolean person = PersonTerms.in(run).stream().anyMatch(run::endsWith);
        String last = words.isEmpty() || person ? "" : usable(words.getLast());
        return last.length() == 1 && !beginsName(last) ? "" : last;
    }

    /** Empty: none. */
    static String after(String text) {
        int to = 0;
        while (to < text.length() && to < REACH && isWord(text.charAt(to))) {
            to++;
        }
        String run = text.substring(0, to);
        List<String> words = cut(run);
        boolean person = PersonTerms.in(run).stream().anyMatch(run::startsWith);
        String first = words.isEmpty() || person ? "" : usable(words.getFirst());
        return first.length() == 1 && !endsName(first) ? "" : first;
    }

    /** Whether it says that the name is of something at another place. */
    static boolean beginsName(String word) {
        return ENDS_OF_PLACES.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether the name goes on with it to become that of something else. */
    static boolean endsName(String word) {
        return GOES_ON.contains(word) || ENDS_OF_NAMES.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String usable(String word) {
        boolean between = word.length() == 1 && BETWEEN.indexOf(word.charAt(0)) >= 0;
        // A single character is mostly torn off a word that the dictionary does not have.
        return between || NEVER.contains(word) || word.chars().anyMatch(Character::isDigit) ? "" : word;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        try (Tokenizer tokenizer = WORDS.tokenizer()) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(term.toString());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
