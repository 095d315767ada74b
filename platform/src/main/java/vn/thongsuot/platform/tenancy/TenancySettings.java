package vn.thongsuot.platform.tenancy;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the databases are.
 *
 * @param prefix first part of every database name, so that installations may share a server
 */
@Validated
@ConfigurationProperties("thongsuot.store")
record TenancySettings(
        @DefaultValue("thongsuot") @Pattern(regexp = "[a-z][a-z0-9-]{0,15}")
        String prefix) {}
