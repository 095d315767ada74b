package vn.thongsuot.platformtest.files;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class MongoFilesIT extends FilesKit {

    @Autowired
    private Files files;

    @BeforeEach
    void bothTenantsAreRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(OWNER, "owner", Set.of("an"));
        tenants.register(OTHER, "other", Set.of("binh"));
    }

    @Override
    protected Files files() {
        return files;
    }
}
