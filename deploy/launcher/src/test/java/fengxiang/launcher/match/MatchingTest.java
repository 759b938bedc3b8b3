package fengxiang.launcher.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final String ARTICLE =
            "{'id':'1','title':'通报','text':'云溪市車檢站昨日排队，收费未变。','outlet':'云溪晚报','tier':'city','kind':'news'}";

    @TempDir
    private Path directory;

    private final StringWriter notes = new StringWriter();
    private boolean readable;
    private boolean allWell;

    private List<String> match(String topics, String articles) throws IOException {
        Path file = Files.writeString(directory.resolve("topics.jsonl"), topics.replace('\'', '"'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Matching matching = new Matching(new PrintWriter(notes, true))) {
            readable = matching.read(file);
            allWell = matching.run(
                    new ByteArrayInputStream(articles.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), out);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void saysTheTopicsOfEachArticleInOrder() throws IOException {
        String topics = """
                {'id':'names','names':['云溪车检站','云溪市车检站']}
                {'id':'both','query':'排队 tier:city NOT 招聘','names':['车检站']}
                {'id':'excluded','query':'NOT 排队','names':['车检站']}
                {'id':'query','query':'outlet:云溪晚报 招聘 OR title:通报'}
                {'id':'none','query':'停业','names':[],'unknown':1}
                """;
        String second = "{'id':'2','title':'','text':'无关','outlet':null}";
        assertThat(match(topics, ARTICLE + "\n\n" + second + "\n"))
                .containsExactly(
                        "{\"id\":\"1\",\"topics\":[\"both\",\"names\",\"query\"]}", "{\"id\":\"2\",\"topics\":[]}");
        assertThat(readable).isTrue();
        assertThat(allWell).isTrue();
        assertThat(notes.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'query':'a'}|line 1: field id is missing",
                "{'id':'1'}|line 1: neither field query nor field names says what to look for",
                "{'id':'1','query':'a (b'}|line 1: field query: The bracket ( is not closed; expected ) (character 2)",
                "{'id':'1','query':'NOT a'}|line 1: field query: Only what must not occur",
                "{'id':'1','names':['。']}|line 1: field names: the name \"。\" has nothing to search for",
                "{'id':'1','names':'a'}|line 1: field names is no list of texts",
            })
    void namesLineAndFieldOfATopicThatCannotBeUsed(String topic, String note) throws IOException {
        match(topic, "");
        assertThat(readable).isFalse();
        assertThat(notes.toString()).contains("match: topics.jsonl: " + note);
    }

    @Test
    void refusesTwoTopicsWithOneIdAndTooManyNames() throws IOException {
        String many =
                IntStream.rangeClosed(0, 20_000).mapToObj(i -> "'名称" + i + "'").collect(Collectors.joining(","));
        match("{'id':'1','query':'a'}\n{'id':'1','query':'b'}\n{'id':'2','names':[" + many + "]}\n", "");
        assertThat(readable).isFalse();
        assertThat(notes.toString())
                .contains("line 2: field id: there is a topic 1 already")
                .contains("line 3: field names has 20001 names; at most 1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':'1','title':''}|line 1: field text is missing",
                "{'id':'1','title':'','text':'','tier':'县级'}|line 1: field tier is none of national",
                "{'id':'1','title':'','text':'','kind':'video'}|line 1: field kind is none of news",
            })
    void namesLineAndFieldOfAnArticleThatCannotBeUsed(String article, String note) throws IOException {
        assertThat(match("{'id':'1','query':'a'}", article + "\n" + ARTICLE)).hasSize(1);
        assertThat(allWell).isFalse();
        assertThat(notes.toString()).contains(note);
    }
}
