package org.yishiting.cockpit.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.Migrations.Line;
import org.yishiting.cockpit.Migrations.Version;

/** The diagrams of which there is more than one version, and how many instances run on each. */
@Component
class DiagramVersions {

    private static final String RUNNING =
            "select proc_def_id_, count(*) running from act_ru_execution where parent_id_ is null group by proc_def_id_";

    private final RepositoryService repository;
    private final EngineDiagrams diagrams;
    private final JdbcClient jdbc;

    DiagramVersions(RepositoryService repository, EngineDiagrams diagrams, JdbcClient jdbc) {
        this.repository = repository;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
    }

    List<Line> lines() {
        Map<String, Long> running = running();
        Map<String, Deployment> deployments = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, deployment -> deployment));
        return repository.createProcessDefinitionQuery().list().stream()
                .collect(Collectors.groupingBy(ProcessDefinition::getKey))
                .values()
                .stream()
                .filter(versions -> versions.size() > 1)
                .map(versions -> line(versions, running, deployments))
                .sorted(Comparator.comparing(Line::key))
                .toList();
    }

    private Line line(
            List<ProcessDefinition> definitions, Map<String, Long> running, Map<String, Deployment> deployments) {
        List<Version> versions = definitions.stream()
                .sorted(Comparator.comparingInt(ProcessDefinition::getVersion).reversed())
                .map(definition -> new Version(
                        definition.getId(),
                        definition.getVersion(),
                        definition.getVersionTag(),
                        deployments
                                .get(definition.getDeploymentId())
                                .getDeploymentTime()
                                .toInstant(),
                        running.getOrDefault(definition.getId(), 0L)))
                .toList();
        ProcessDefinition newest = definitions.stream()
                .max(Comparator.comparingInt(ProcessDefinition::getVersion))
                .orElseThrow();
        return new Line(newest.getKey(), diagrams.of(newest).name(), versions);
    }

    private Map<String, Long> running() {
        Map<String, Long> running = new HashMap<>();
        RowCallbackHandler count = row -> running.put(row.getString("proc_def_id_"), row.getLong("running"));
        jdbc.sql(RUNNING).query(count);
        return running;
    }
}
