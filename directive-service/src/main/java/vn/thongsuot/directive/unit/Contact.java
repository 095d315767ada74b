package vn.thongsuot.directive.unit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;

/**
 * How to reach the office of a unit, never a person. Answered to the tenant's own people; not told on the topic.
 *
 * @param phone of the office, as people write it
 * @param email of the office; absent when it has none
 */
public record Contact(@Nullable String phone, @Nullable String email) {

    private static final Pattern PHONE = Pattern.compile("[0-9+(][0-9 .()-]{2,29}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    public Contact {
        phone = Text.of(phone);
        email = Text.of(email);
    }

    void check(Rules rules) {
        rules.required("/contact/phone", phone)
                .check(phone == null || PHONE.matcher(phone).matches(), "/contact/phone", "phone-shape")
                .check(email == null || EMAIL.matcher(email).matches(), "/contact/email", "email-shape");
    }
}
