package org.parley.duplicate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Tests that look over the whole directory, and empty it, have a database of their own. */
@SpringBootTest(properties = "parley.test.directory=duplicates")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnDirectory {}
