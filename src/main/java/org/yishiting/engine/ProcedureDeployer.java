package org.yishiting.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys {@code processes/}, one deployment a folder, with names that do not depend on how the application was
 * started; an unchanged folder is not deployed again, a changed one gets a new version of all it holds.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ProcedureDeployer.class);
    private static final Pattern DEPLOYABLE =
            Pattern.compile(".*/processes/((?:blocks|procedures)/[^/]+)/([^/]+\\.(?:bpmn|dmn|form))");

    private final RepositoryService repository;

    ProcedureDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Map.Entry<String, Map<String, Resource>> folder : folders().entrySet()) {
                deploy(folder.getKey(), folder.getValue());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, Resource>> folders() throws IOException {
        Map<String, Map<String, Resource>> folders = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*/*.*")) {
            Matcher matcher =
                    DEPLOYABLE.matcher(URLDecoder.decode(resource.getURL().toString(), UTF_8));
            if (matcher.matches()) {
                folders.computeIfAbsent(matcher.group(1), folder -> new TreeMap<>())
                        .put(matcher.group(1) + "/" + matcher.group(2), resource);
            }
        }
        return folders;
    }

    private void deploy(String folder, Map<String, Resource> resources) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(folder).source("classpath").enableDuplicateFiltering(false);
        for (Map.Entry<String, Resource> resource : resources.entrySet()) {
            try (InputStream content = resource.getValue().getInputStream()) {
                deployment.addInputStream(resource.getKey(), content);
            }
        }
        deployment.deployWithResult();
        log.debug("{} holds {} resources", folder, resources.size());
    }
}
