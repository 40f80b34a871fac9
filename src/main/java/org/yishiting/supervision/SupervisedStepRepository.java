package org.yishiting.supervision;

import org.springframework.data.jpa.repository.JpaRepository;

interface SupervisedStepRepository extends JpaRepository<SupervisedStep, String> {}
