package vn.thongsuot.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a parameter of a type of its own is written, so that a refusal can say it: the text is that of the rule
 * {@code wrong-format.<value>}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {

    /** The last part of the key of the text. */
    String value();
}
