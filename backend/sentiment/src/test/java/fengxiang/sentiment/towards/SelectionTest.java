package fengxiang.sentiment.towards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final String FILLER = "市里昨天开了一个很长的会，会上说了许多与这件事情毫不相干的话，大家都记了下来，并且表示回去以后要认真学习领会，把各项工作做细做实。";

    private static String chosen(String text, String name) {
        Occurrences found = Occurrences.of(text, Target.of(name), List.of());
        StringBuilder result = new StringBuilder();
        Selection.of(text, Sentences.of(text), found.target())
                .forEach(span -> result.append(text, span.start(), span.end()));
        return result.toString();
    }

    @Test
    void takesTheSentencesThatNameTheTargetOrReferBack() {
        String text =
                FILLER.repeat(3) + "云溪检测站昨日开门，" + "来办事的人排到了街上，队伍绕过路口，".repeat(4) + "等了很久。该站没有回应。" + FILLER.repeat(3);
        assertThat(chosen(text, "云溪检测站")).startsWith("云溪检测站昨日开门").endsWith("该站没有回应。");
    }

    @Test
    void takesNeighboursOfAShortSentence() {
        String text = "排了三个小时。这就是云溪检测站。气死人了。";
        assertThat(chosen(text, "云溪检测站")).isEqualTo(text);
    }

    @Test
    void aTextThatDoesNotNameTheTargetGivesNothing() {
        assertThat(chosen(FILLER, "云溪检测站")).isEmpty();
    }

    @Test
    void marksTheTargetAndTheOthers() {
        String text = "云溪检测站好，东门检测站差。";
        Occurrences found = Occurrences.of(text, Target.of("云溪检测站"), List.of(Target.of("东门检测站")));
        assertThat(Marking.of(text, Sentences.of(text), found)).isEqualTo("我们单位好，某公司差。");
    }

    @Test
    void sentencesEndAtTheirMarksOrAtACommaWhereTheyAreLong() {
        assertThat(Sentences.of("“好！”他说。\n\n完")).containsExactly(new Span(0, 4), new Span(4, 9), new Span(9, 10));
        assertThat(Sentences.of("很长很长，".repeat(60))).allMatch(span -> span.length() <= 130);
    }
}
