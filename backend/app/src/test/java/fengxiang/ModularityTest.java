package fengxiang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    /**
     * Test kit and embedded server share the root package, but are no part of the backend. The packages below text,
     * detection and sentiment are libraries': each has a door of its own, but no Modulith annotation to say so, because
     * they know no Spring.
     */
    private final ApplicationModules modules = ApplicationModules.of(
            Fengxiang.class,
            resideInAnyPackage(
                    "fengxiang.testing..",
                    "fengxiang.embedded..",
                    "fengxiang.text.*..",
                    "fengxiang.sentiment.*..",
                    "fengxiang.detection.*.."));

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void writesTheModuleDiagram() {
        new Documenter(modules).writeDocumentation();
    }
}
