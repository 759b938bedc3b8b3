package fengxiang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    /** Test kit and embedded server share the root package, but are no part of the backend. */
    private final ApplicationModules modules =
            ApplicationModules.of(Fengxiang.class, resideInAnyPackage("fengxiang.testing..", "fengxiang.embedded.."));

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void writesTheModuleDiagram() {
        new Documenter(modules).writeDocumentation();
    }
}
