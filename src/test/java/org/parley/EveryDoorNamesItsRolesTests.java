package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.base.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** Every page and every public method of a service says who may use it. What says nothing is a hole. */
class EveryDoorNamesItsRolesTests {

    private static final Set<Class<?>> SAYS_WHO = Set.of(RolesAllowed.class, AnonymousAllowed.class, PermitAll.class);

    @Test
    void everyDoorOfParleyNamesItsRoles() {
        JavaClasses parley = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.parley");

        assertThat(parley.stream().filter(type -> type.isAnnotatedWith(Route.class)))
                .as("pages that were looked at")
                .isNotEmpty();
        assertThat(parley.stream().filter(type -> type.isAnnotatedWith(Service.class)))
                .as("services that were looked at")
                .isNotEmpty();
        assertThat(openDoors(parley)).isEmpty();
    }

    @Test
    void whatOpensWithoutSigningInIsListedHere() {
        JavaClasses parley = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.parley");

        assertThat(parley.stream()
                        .filter(type -> type.isAnnotatedWith(Route.class) || type.isAnnotatedWith(Service.class))
                        .filter(type ->
                                type.isAnnotatedWith(AnonymousAllowed.class) || type.isAnnotatedWith(PermitAll.class))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "SignInView", "SetUpView", "InvitationView", "NewPasswordView", "Entrance", "Calendars");
        assertThat(parley.stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .map(JavaClass::getSimpleName))
                .as(
                        "addresses outside of the pages; to strangers only the door of calendars opens, and the words for what failed")
                .containsExactlyInAnyOrder("PrintPages", "ReportPages", "CalendarDoor", "PlainPage");
    }

    @Test
    void aDoorWithoutRolesIsFound() {
        JavaClasses doors = new ClassFileImporter()
                .importClasses(OpenPage.class, ClosedPage.class, OpenService.class, ClosedService.class);

        assertThat(openDoors(doors))
                .containsExactlyInAnyOrder(OpenPage.class.getName(), OpenService.class.getName() + ".open");
    }

    private static List<String> openDoors(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.concat(openPages(type), openMethods(type)))
                .toList();
    }

    private static Stream<String> openPages(JavaClass type) {
        return type.isAnnotatedWith(Route.class) && !saysWho(type) ? Stream.of(type.getName()) : Stream.empty();
    }

    private static Stream<String> openMethods(JavaClass type) {
        return type.isAnnotatedWith(Service.class) && !saysWho(type)
                ? type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !saysWho(method))
                        .map(EveryDoorNamesItsRolesTests::name)
                : Stream.empty();
    }

    private static boolean saysWho(CanBeAnnotated door) {
        return SAYS_WHO.stream().anyMatch(says -> door.isAnnotatedWith(says.getName()));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    @Route(value = "open", registerAtStartup = false)
    private static final class OpenPage extends Div {}

    @Route(value = "closed", registerAtStartup = false)
    @RolesAllowed(Roles.VIEWER)
    private static final class ClosedPage extends Div {}

    @Service
    @SuppressWarnings({"UnusedMethod", "EffectivelyPrivate"})
    private static final class OpenService {

        @RolesAllowed(Roles.VIEWER)
        public void closed() {}

        public void open() {}

        void inside() {}
    }

    @Service
    @RolesAllowed(Roles.VIEWER)
    @SuppressWarnings({"UnusedMethod", "EffectivelyPrivate"})
    private static final class ClosedService {

        public void closed() {}
    }
}
