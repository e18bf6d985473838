package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its shape: who may use whom, and what stays inside. */
class StructureTests {

    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    @Test
    void featuresUseOnlyWhatTheirPackageSays() {
        ApplicationModules.of(Parley.class).verify();
    }

    @Test
    void repositoriesStayInsideTheirFeature() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("views and other features talk to services, which name the roles that may")
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void viewsStayInTheUi() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Component.class)
                .because("no Vaadin component reaches a service")
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void entitiesNeverReachTheUi() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("a view gets records: details, lines and filters")
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void nobodyWritesHtmlByHand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .because("text from outside is shown as text")
                .check(PARLEY);
    }
}
