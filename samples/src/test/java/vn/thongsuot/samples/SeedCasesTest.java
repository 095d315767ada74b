package vn.thongsuot.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedCasesTest {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)\\.[^}.]+}");

    static List<SeedCase> cases() {
        return SeedCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStepRefersOnlyToWhatCameBefore(SeedCase seed) {
        var known = new HashSet<String>();
        for (var step : seed.steps()) {
            var text = step.path() + " " + step.ifMatch() + " " + step.body();
            assertThat(known).as(step.label()).containsAll(references(text));
            if (step.name() != null) {
                known.add(step.name());
            }
        }
        assertThat(known).contains(seed.directive(), seed.plan(), seed.report());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWriteHasAKeyOfItsOwn(SeedCase seed) {
        var writes = seed.steps().stream()
                .filter(step -> !step.method().equals("GET"))
                .toList();
        assertThat(writes).allMatch(step -> step.key() != null);
        assertThat(writes).extracting(step -> step.as() + " " + step.key()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyUserOfACaseCanSignIn(SeedCase seed) {
        var users = users().valueStream()
                .map(user -> user.required("user").asString())
                .collect(Collectors.toSet());
        assertThat(users)
                .containsAll(seed.steps().stream().map(Step::as).toList())
                .contains(seed.reader());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsNullOrEmptyInABody(SeedCase seed) {
        assertThat(seed.steps()).allSatisfy(step -> {
            if (step.body() != null) {
                assertThat(hasNothing(step.body())).as(step.label()).isFalse();
            }
        });
    }

    private static Set<String> references(String text) {
        return REFERENCE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static boolean hasNothing(JsonNode node) {
        return node.isNull()
                || (node.isString() && node.asString().isBlank())
                || node.valueStream().anyMatch(SeedCasesTest::hasNothing);
    }

    private static JsonNode users() {
        return JsonMapper.shared().readTree(SeedCases.class.getResourceAsStream("users.json"));
    }
}
