package org.parley.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Runs a test, or every test of a class, as somebody who is signed in and has a real row in {@code account}, so that
 * {@code Actor.id()} works as a foreign key:
 *
 * <pre>{@code
 * @SpringBootTest
 * @Transactional
 * @SignedIn(role = Role.OFFICER)
 * class LettersTests { … }
 * }</pre>
 *
 * The row is written inside the test's transaction where it has one, and is gone after it; without a transaction it stays and
 * the next test finds it again. The same name and role is always the same person with the same id. It works for services and
 * for browserless views alike, and needs a Spring context with the database.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@WithSecurityContext(factory = SignedInContext.class)
public @interface SignedIn {

    /** What the person may do; each role holds those below it. */
    Role role() default Role.OFFICER;

    /** What the person is called. */
    String name() default "Ana Duarte";

    /** The language of the person's screens, {@code en} or {@code fr}. */
    String language() default "en";

    /** The zone on whose clock the person reads. */
    String zone() default "UTC";
}
