package org.yishiting.signin.connection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Behind the valve that says from where somebody comes: addresses are those of people, not of the proxy. */
@Configuration
@EnableConfigurationProperties(BodyLimits.class)
class ConnectionRules implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final BodyLimits limits;

    ConnectionRules(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new BodyValve(limits));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
