package vn.thongsuot.platformtest.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** The kit passes what is right and finds what is not. */
class TenantIsolationKitIT {

    @Test
    void anApplicationThatKeepsTenantsApartPasses() {
        assertThat(failures(Sound.class)).isEmpty();
    }

    @Test
    void anEndpointThatNobodySaysAnythingAboutFails() {
        assertThat(failures(Forgotten.class))
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .contains("each endpoint has a request")
                        .contains("/api/v1/leak"));
    }

    @Test
    void anEndpointThatShowsAnotherTenantsDataFails() {
        assertThat(failures(Leaky.class))
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure).contains("not another tenant").contains("only for the owner"));
    }

    private static List<String> failures(Class<?> test) {
        var listener = new SummaryGeneratingListener();
        var quiet = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(quiet)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(test))
                                .build(),
                        listener);
        assertThat(listener.getSummary().getTestsFoundCount()).isPositive();
        return listener.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .toList();
    }

    @SpringBootTest(classes = KitApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    @WithInfrastructure
    static class Sound extends NotesIsolation {}

    @SpringBootTest(classes = KitApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    @WithInfrastructure
    @ActiveProfiles("leaky")
    static class Forgotten extends NotesIsolation {}

    @SpringBootTest(classes = KitApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    @WithInfrastructure
    @ActiveProfiles("leaky")
    static class Leaky extends NotesIsolation {

        @Override
        protected List<EndpointRequest> requests() {
            return Stream.concat(super.requests().stream(), Stream.of(EndpointRequest.list("/api/v1/leak")))
                    .toList();
        }
    }
}
