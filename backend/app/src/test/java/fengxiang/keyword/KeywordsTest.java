package fengxiang.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Keywords over HTTP. */
@ServerTest
class KeywordsTest {

    private static final String WHY = "本站名称，了解公众的意见";

    @LocalServerPort
    private int port;

    @Autowired
    private Keywords keywords;

    private Visitor.Answer add(String term, @Nullable String purpose, @Nullable String office) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("term", term);
        draft.put("purpose", purpose);
        draft.put("office", office);
        return Visitor.operator(port).post("/api/keywords", draft);
    }

    @Test
    void keepsWhatIsWatchedWhyAndByWhoseWord() {
        Visitor.Answer made = add("  城东检测站  收费 ", WHY, null);
        assertThat(made.status()).isEqualTo(201);
        JsonNode keyword = made.json();
        assertThat(keyword.path("term").asString()).isEqualTo("城东检测站 收费");
        assertThat(keyword.path("changedBy").asString()).isEqualTo("token:operator");
        assertThat(keywords.words()).contains("城东检测站 收费");
    }

    @Test
    void demandsAPurpose() {
        for (String purpose : new String[] {null, "  ", "看看"}) {
            Visitor.Answer answer = add("城西检测站", purpose, null);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("field").asString()).isEqualTo("purpose");
        }
    }

    @Test
    void refusesNamesOfPersonsUnlessTheySpeakForTheOrganisation() {
        Visitor.Answer refused = add("王建国", WHY, null);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo("term");
        assertThat(refused.json().path("detail").asString())
                .contains("王建国", "looks like the name of a person", "office");
        Visitor.Answer taken = add("王建国", WHY, "站长");
        assertThat(taken.status()).isEqualTo(201);
        Visitor.Answer unmarked = change(taken.json(), Map.of("purpose", WHY));
        assertThat(unmarked.json().path("field").asString()).isEqualTo("term");
    }

    @Test
    void seesNamesBesideOtherWordsAndTornApart() {
        for (String term : new String[] {"王建国 检测站", "收费 王建国", "王 建 国", "王-建国", "王\u200b建国", "王·建国+投诉"}) {
            Visitor.Answer refused = add(term, WHY, null);
            assertThat(refused.problem()).as(term).isEqualTo("keyword-person");
            assertThat(refused.json().path("detail").asString()).as(term).contains("王建国");
        }
        assertThat(add("王建国 李志强", WHY, "站长").json().path("detail").asString()).contains("王建国, 李志强", "several");
    }

    @Test
    void usesTheNameOfAnOfficeHolderOnlyWithTheConsentOfASecondPerson() {
        Visitor first = Visitor.newUser(port, "keyword-first", "office");
        Visitor second = Visitor.newUser(port, "keyword-second", "leader");
        Visitor.Answer made = first.post("/api/keywords", Map.of("term", "刘建军", "purpose", "对外发布的答复", "office", "发言人"));
        String approval = "/api/keywords/" + made.json().path("id").asString() + "/approval";
        assertThat(keywords.words()).doesNotContain("刘建军");
        assertThat(first.post(approval, Map.of("version", 1)).problem()).isEqualTo("keyword-second-person");
        assertThat(Visitor.operator(port).post(approval, Map.of("version", 1)).status())
                .isEqualTo(403);
        JsonNode approved = second.post(approval, Map.of("version", 1)).json();
        assertThat(approved.path("approvedBy").asString()).isEqualTo("keyword-second");
        assertThat(keywords.words()).contains("刘建军");
        assertThat(second.post(approval, Map.of("version", 2)).problem()).isEqualTo("keyword-not-waiting");
        JsonNode changed =
                change(approved, Map.of("purpose", "另一个监测目的", "office", "发言人")).json();
        assertThat(changed.path("approvedBy").isMissingNode()).isTrue();
        assertThat(keywords.words()).doesNotContain("刘建军");
    }

    @Test
    void refusesAddressesAndOperators() {
        for (String term : new String[] {"weibo.com/u/123", "author:某人", "www.example.cn", "site：bbs.cn"}) {
            assertThat(add(term, WHY, null).json().path("field").asString())
                    .as(term)
                    .isEqualTo("term");
        }
    }

    @Test
    void refusesNumbersPlatesAndAccounts() {
        for (String term : new String[] {"13912345678", "云A12345", "@张三爱车"}) {
            assertThat(add(term, WHY, "站长").json().path("field").asString())
                    .as(term)
                    .isEqualTo("term");
        }
    }

    @Test
    void remembersWhatAKeywordWasAndOverwritesNobodysChange() {
        JsonNode made = add("城南检测站", WHY, null).json();
        Visitor.Answer retired = change(made, Map.of("purpose", "改由城南新站名称代替", "active", false));
        assertThat(retired.status()).isEqualTo(200);
        JsonNode past = retired.json().path("past");
        assertThat(past).hasSize(1);
        assertThat(past.get(0).path("purpose").asString()).isEqualTo(WHY);
        assertThat(past.get(0).path("active").asBoolean()).isTrue();
        assertThat(keywords.words()).doesNotContain("城南检测站");
        assertThat(change(made, Map.of("purpose", "迟到的修改")).problem()).isEqualTo("stale-version");
        assertThat(add("城南检测站", WHY, null).json().path("detail").asString()).contains("retired");
    }

    @Test
    void letsOnlyTheOfficeDecideWhatIsWatched() {
        Visitor monitor = Visitor.newUser(port, "keyword-monitor", "monitor");
        assertThat(monitor.get("/api/keywords").status()).isEqualTo(200);
        assertThat(monitor.post("/api/keywords", Map.of("term", "城北检测站", "purpose", WHY))
                        .status())
                .isEqualTo(403);
    }

    private Visitor.Answer change(JsonNode keyword, Map<String, Object> part) {
        Map<String, Object> draft = new LinkedHashMap<>(part);
        draft.put("version", keyword.path("version").asLong());
        return Visitor.operator(port).put("/api/keywords/" + keyword.path("id").asString(), draft);
    }
}
