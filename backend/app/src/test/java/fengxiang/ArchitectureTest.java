package fengxiang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fengxiang.detection.WorkCalendar;

@AnalyzeClasses(packages = "fengxiang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theModelIsPlainJava = noClasses()
            .that()
            .resideInAPackage("fengxiang.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "co.elastic..", "tools.jackson..", "org.apache..")
            .because("the crawler and the Elasticsearch plugin carry these classes too");

    @ArchTest
    static final ArchRule textKnowsNeitherSpringNorElasticsearch = noClasses()
            .that()
            .resideInAPackage("fengxiang.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "co.elastic..", "org.elasticsearch..")
            .because("the same classes cut words inside the Elasticsearch node");

    @ArchTest
    static final ArchRule onlyElasticSeesTheTransport = noClasses()
            .that()
            .resideOutsideOfPackage("fengxiang.elastic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic.clients.transport..", "co.elastic.clients.elasticsearch._helpers..")
            .because("retries, timeouts and error mapping live in one place");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that(simpleNameEndingWith("Controller"))
            .should()
            .notBePublic()
            .because("a feature's door for other packages is its service, not its HTTP interface")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule alertsGoByTheHolidaysThatPeopleEntered = noClasses()
            .that()
            .resideInAnyPackage("fengxiang.watch..", "fengxiang.signal..", "fengxiang.rule..")
            .should()
            .callMethod(WorkCalendar.class, "china")
            .because("the table of the product ends with the years that were announced when it was made");
}
