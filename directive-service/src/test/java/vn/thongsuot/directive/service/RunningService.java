package vn.thongsuot.directive.service;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** The whole service with store and broker, and a province of its own for each test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thongsuot.recurrence.roll-over=500ms")
@WithInfrastructure
abstract class RunningService {

    @Autowired
    TestTopics topics;

    @Autowired
    TestIssuer issuer;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init") // set before each test
    Province province;

    @BeforeEach
    void aProvinceIsThere() {
        province = new Province(port, issuer);
    }
}
