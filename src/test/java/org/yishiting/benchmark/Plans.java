package org.yishiting.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Remembers the statements that run, and asks the database how it ran them. */
final class Plans implements BeanPostProcessor, QueryExecutionListener {

    private final Map<String, List<ParameterSetOperation>> statements = new LinkedHashMap<>();
    private volatile boolean listening;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(this).build()
                : bean;
    }

    /** Forgets what ran before. */
    void listen() {
        statements.clear();
        listening = true;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (listening) {
            queries.forEach(query -> statements.putIfAbsent(
                    query.getQuery(), query.getParametersList().get(0)));
        }
    }

    /** The plans of the statements over open steps that ran since {@link #listen}. */
    void print(DataSource database, String explain) throws Exception {
        listening = false;
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, List<ParameterSetOperation>> statement : statements.entrySet()) {
                if (statement.getKey().contains("pending_step")) {
                    System.out.println("\n-- " + statement.getKey());
                    print(connection, explain + " " + statement.getKey(), statement.getValue());
                }
            }
        }
    }

    private static void print(Connection connection, String sql, List<ParameterSetOperation> parameters)
            throws Exception {
        try (PreparedStatement explain = connection.prepareStatement(sql)) {
            for (ParameterSetOperation parameter : parameters) {
                parameter.getMethod().invoke(explain, parameter.getArgs());
            }
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    System.out.println("   " + lines.getString(1));
                }
            }
        }
    }
}
