package fengxiang.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengxiang.platform.ProblemException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionRulesTest {

    private static final List<String> NONE = List.of();

    private static TopicDraft draft(
            List<String> names, List<String> any, List<String> context, List<String> exclude, @Nullable String query) {
        return new TopicDraft(
                "本站服务", "了解公众对检测服务的意见", names, NONE, any, context, exclude, query, NONE, null, null, null, null, null);
    }

    private static List<String> list(@Nullable String one) {
        return one == null ? NONE : List.of(one.split(";", -1));
    }

    @Test
    void putsListsTogetherBesideTheNames() {
        Definition definition = DefinitionRules.of(draft(
                List.of("云溪市机动车检测站", " 云溪车检站 ", "云溪车检站"), List.of("收费", "排队"), List.of("云溪"), List.of("招聘"), null));
        assertThat(definition.names()).containsExactly("云溪市机动车检测站", "云溪车检站");
        assertThat(definition.condition()).isEqualTo("(收费 OR 排队) NEAR/100 云溪 AND NOT 招聘");
        assertThat(definition.sensitivity()).isEqualTo(Sensitivity.NORMAL);
        assertThat(definition.asked().excludes()).isFalse();
    }

    @Test
    void exclusionsAloneAreACondition() {
        assertThat(DefinitionRules.of(draft(List.of("车检站"), NONE, NONE, List.of("招聘", "\"车检站路\""), null))
                        .condition())
                .isEqualTo("NOT (招聘 OR \"车检站路\")");
        assertThat(DefinitionRules.of(draft(List.of("车检站"), NONE, NONE, NONE, "NOT 招聘"))
                        .condition())
                .isEqualTo("NOT 招聘");
    }

    @ParameterizedTest(name = "{0} / {1} / {2} / {3} / {4} is refused at {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|-|-|-|-|names",
                "检|-|-|-|-|names[0]",
                "车检站;。。|-|-|-|-|names[1]",
                "车检站|收费 贵|-|-|-|any[0]",
                "车检站|收费;(贵|-|-|-|any[1]",
                "车检站|收费|检*|-|-|context[0]",
                "车检站|收费|云溪;title:云溪|-|-|context[1]",
                "车检站|-|云溪|-|-|context",
                "车检站|收*|云溪|-|-|any[0]",
                "车检站|检测*|云溪|-|-|context",
                "车检站|收费|-|-|收费|query",
                "车检站|-|-|-|收费 (|query",
                "王建国|-|-|-|-|names[0]",
                "车检站|收费;王建国|-|-|-|any[1]",
                "车检站|-|-|-|title:王建国 OR 收费|query",
                "车检站|-|-|-|检测 NEAR/5 王建国|query",
                "车检站;13912345678|-|-|-|-|names[1]",
            })
    void namesTheFieldThatCannotBeUsed(
            @Nullable String names,
            @Nullable String any,
            @Nullable String context,
            @Nullable String exclude,
            @Nullable String query,
            String field) {
        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> DefinitionRules.of(draft(list(names), list(any), list(context), list(exclude), query)));
        assertThat(refused).isNotNull();
        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    void saysWhoseNameATermIsTakenFor() {
        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> DefinitionRules.of(draft(List.of("车检站", "王建国车检"), NONE, NONE, NONE, null)));
        assertThat(refused.subject()).isEqualTo("王建国");
    }

    @Test
    void whatIsExcludedMayNameAnybody() {
        assertThat(DefinitionRules.of(draft(List.of("车检站"), NONE, NONE, List.of("王建国"), null))
                        .exclude())
                .containsExactly("王建国");
        assertThat(DefinitionRules.of(draft(List.of("车检站"), NONE, NONE, NONE, "收费 NOT 王建国"))
                        .query())
                .isNotNull();
    }

    @Test
    void refusesMoreNamesThanAnyOrganisationHas() {
        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> DefinitionRules.of(draft(Collections.nCopies(20_000, "车检站"), NONE, NONE, NONE, null)));
        assertThat(refused.field()).isEqualTo("names");
        assertThat(refused.detail()).contains("20000");
    }
}
