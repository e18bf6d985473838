package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Roles;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds too small a role is sent away by every service, before anything happens. */
@SpringBootTest
@Transactional
class RolesAreKeptTests {

    @Autowired
    private ApplicationContext parley;

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerChangesNothing() {
        assertThat(doorsFor(Roles.OFFICER)).as("doors that were tried").hasSizeGreaterThan(5);
        assertThat(doorsFor(Roles.OFFICER)).filteredOn(this::letsIn).isEmpty();
    }

    @Test
    @SignedIn(role = Role.OFFICER)
    void anOfficerAdministersNothing() {
        assertThat(doorsFor(Roles.ADMINISTRATOR)).as("doors that were tried").hasSizeGreaterThan(5);
        assertThat(doorsFor(Roles.ADMINISTRATOR)).filteredOn(this::letsIn).isEmpty();
    }

    /** A public method of a service that names this role. */
    private record Door(Object service, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private List<Door> doorsFor(String role) {
        List<Door> doors = new ArrayList<>();
        for (Object service : parley.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("org.parley")) {
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && names(method, role)) {
                        doors.add(new Door(service, method));
                    }
                }
            }
        }
        return doors;
    }

    private static boolean names(Method method, String role) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            allowed = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        return allowed != null && List.of(allowed.value()).contains(role);
    }

    private boolean letsIn(Door door) {
        try {
            door.method().invoke(door.service(), nothing(door.method()));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object[] nothing(Method method) {
        @Nullable Object[] values = new Object[method.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            values[i] = type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
        }
        return values;
    }
}
