package fengxiang.launcher.bench.match;

import fengxiang.launcher.analyze.Article;
import fengxiang.text.analysis.ChineseAnalysis;
import fengxiang.text.query.Query;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.TopicQuery;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Topics as organisations write them, of the words of the articles themselves: three names of two or three words in a
 * row, one of eight words beside them, and three words that exclude. The same ones every time.
 */
final class MadeTopics {

    private static final int SHORTEST_WORD = 2;

    private final List<List<String>> texts;
    private final Random random = new Random(20261127);

    MadeTopics(List<Article> articles) {
        texts = articles.stream()
                .map(MadeTopics::words)
                .filter(words -> words.size() > 20)
                .toList();
    }

    Map<String, Query> make(int count) {
        Map<String, Query> topics = new HashMap<>();
        while (topics.size() < count) {
            String condition = "(" + words(8) + ") NOT (" + words(3) + ")";
            topics.put(
                    "t" + topics.size(),
                    TopicQuery.of(QueryParser.condition(condition), List.of(name(), name(), name())));
        }
        return topics;
    }

    private String name() {
        List<String> text = texts.get(random.nextInt(texts.size()));
        int length = 2 + random.nextInt(2);
        int from = random.nextInt(text.size() - length);
        return String.join("", text.subList(from, from + length));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            List<String> text = texts.get(random.nextInt(texts.size()));
            words.add(text.get(random.nextInt(text.size())));
        }
        return String.join(" OR ", words);
    }

    /** Of two characters or more. */
    private static List<String> words(Article article) {
        List<String> words = new ArrayList<>();
        try (Tokenizer tokenizer = ChineseAnalysis.search().tokenizer()) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(article.text()));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                String word = term.toString();
                if (word.length() >= SHORTEST_WORD && word.codePoints().allMatch(Character::isIdeographic)) {
                    words.add(word);
                }
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
