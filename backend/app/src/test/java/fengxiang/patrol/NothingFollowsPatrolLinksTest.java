package fengxiang.patrol;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The prepared links lead to result pages of search engines and of sites that ask for a log-in: people open them, the
 * product never does.
 */
@AnalyzeClasses(packages = "fengxiang", importOptions = ImportOption.DoNotIncludeTests.class)
class NothingFollowsPatrolLinksTest {

    private static final String[] FETCHES = {
        "fengxiang.crawl..", "fengxiang.source..", "fengxiang.look..", "fengxiang.connector.."
    };

    @ArchTest
    static final ArchRule patrolsHandNothingToWhatFetches = noClasses()
            .that()
            .resideInAPackage("fengxiang.patrol..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FETCHES);

    @ArchTest
    static final ArchRule whatFetchesKnowsNoPatrol = noClasses()
            .that()
            .resideInAnyPackage(FETCHES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fengxiang.patrol..");

    @ArchTest
    static final ArchRule patrolsConnectToNothing = noClasses()
            .that()
            .resideInAPackage("fengxiang.patrol..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.channels..", "org.springframework.web.client..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(URL|Socket|URLConnection|HttpURLConnection)");
}
