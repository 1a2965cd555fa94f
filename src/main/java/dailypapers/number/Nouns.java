package dailypapers.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted and measured in papers, in both languages: {@code 언어를} and {@code languages} are
 * both {@code language}. An open table: whoever misses a word adds it.
 */
public final class Nouns {
  /** The longest Korean entry, in syllables. */
  private static final int LONGEST = 6;

  private static final String PARTICLES = "의을를이가은는과와에으로씩만도";

  /** A line a thing: its name, then how it is written; Korean words by their beginnings. */
  private static final String TABLE =
      """
      parameter   parameters param params 파라미터 매개변수 매개 모수
      token       tokens 토큰
      language    languages lingual 언어
      task        tasks 작업 과제 태스크 임무
      model       models llm llms vlm vlms mllm mllms lmm lmms 모델 모형 언어모델
      benchmark   benchmarks 벤치마크
      dataset     datasets corpus corpora 데이터셋 데이터집합 말뭉치 코퍼스
      image       images picture pictures photo photos 이미지 사진 그림 화상 영상이미지
      video       videos clip clips 비디오 영상 동영상 클립
      question    questions problem problems query queries qa 질문 문제 문항 질의 쿼리
      sample      samples example examples instance instances 샘플 표본 예시 예제 사례 인스턴스
      paper       papers article articles publication publications 논문 기사
      person      people participant participants user users annotator annotators expert experts \
      volunteer volunteers student students patient patients subject subjects human humans worker \
      명 사람 참가자 참여자 사용자 이용자 주석자 전문가 학생 환자 피험자
      document    documents page pages 문서 페이지 쪽
      dialogue    dialogues dialog dialogs conversation conversations 대화
      pair        pairs couple 쌍
      triple      triplets triplet triples 삼중항
      demonstration demonstrations demo demos 시연
      trajectory  trajectories episode episodes rollout rollouts 궤적 에피소드 롤아웃
      hour        hours 시간
      domain      domains field fields area areas discipline disciplines subject_area 도메인 분야 영역
      category    categories class classes type types kind kinds pattern patterns 패턴 범주 카테고리 클래스 유형 종류
      stage       stages step steps phase phases 단계 스텝
      layer       layers 층 레이어 계층
      frame       frames fps 프레임
      view        views viewpoint viewpoints 시점 뷰
      object      objects 물체 객체 사물
      scene       scenes 장면
      environment environments 환경
      agent       agents 에이전트
      robot       robots embodiment embodiments 로봇
      game        games 게임
      gpu         gpus 지피유
      dimension   dimensions dimensional 차원
      component   components module modules part parts element elements 구성요소 요소 모듈 부분 성분
      method      methods approach approaches technique techniques algorithm algorithms strategy \
      strategies 방법 기법 접근 알고리즘 전략 방식
      principle   principles 원칙 원리
      axis        axes aspects aspect 축 측면 관점
      round       rounds turn turns iteration iterations epoch epochs 라운드 턴 차례 반복 에포크
      bit         bits 비트
      resolution  pixels pixel px 해상도 픽셀
      context     window length 컨텍스트 문맥 길이
      country     countries nation nations 국가 나라 개국
      city        cities 도시
      word        words 단어 낱말
      sentence    sentences 문장
      character   characters 글자 문자 캐릭터 인물
      prompt      prompts instruction instructions 프롬프트 명령 지시문 지시
      tool        tools api apis 도구
      node        nodes 노드
      checkpoint  checkpoints 체크포인트
      expert_module moe
      label       labels annotation annotations 라벨 레이블 주석
      metric      metrics 지표
      setting     settings scenario scenarios configuration 설정 시나리오 상황 구성
      speaker     speakers 화자
      sound       audio audios sounds song songs 오디오 음원 소리 곡
      repository  repositories repo repos 저장소 리포지토리
      function    functions 함수
      website     websites site sites 웹사이트 사이트
      app         apps application applications 앱 애플리케이션
      factor      factors 요인
      contribution contributions 기여
      challenge   challenges 난제 도전
      variant     variants version versions 변형 버전
      group       groups family families 그룹 집단
      record      records entry entries item items row rows 레코드 항목 건
      framework   frameworks 프레임워크
      habit       habits behavior behaviors behaviour behaviours 습관 행동
      rule        rules 규칙
      finding     findings 발견 결론
      reason      reasons 이유 원인
      skill       skills ability abilities capability capabilities 능력 기술 역량
      criterion   criteria 기준
      level       levels 수준 등급
      mode        modes 모드
      condition   conditions 조건
      source      sources 출처
      direction   directions 방향
      head        heads 헤드
      loss        losses 손실
      attack      attacks 공격
      resume      resumes 이력서
      role        roles 역할
      signal      signals 신호
      path        paths branch branches 갈래 경로 분기
      goal        goals 목표
      action      actions 동작
      gene        genes 유전자
      molecule    molecules 분자
      protein     proteins 단백질
      theorem     theorems 정리
      point       points 포인트
      """;

  /** What figures are about besides counts: the measure and what becomes of it. */
  private static final String MEASURES =
      """
      accuracy    accurate acc correct correctly 정확도 정확률 정답률 정답 정확 맞
      success     successful 성공률 성공
      error       errors wer 오류율 오류 오차 에러
      speed       faster speedup speedups fast throughput acceleration accelerate accelerates \
      accelerated quicker 속도 빠르 빠른 빨라 빨리 처리량 가속
      slow        slower 느리 느린 느려
      memory      vram 메모리
      cost        costs cheaper price 비용 가격 저렴
      latency     delay 지연 레이턴시
      score       scores scored scoring 점수 스코어 득점
      performance improvement improvements gains gain 성능 향상 개선 이득
      reduction   reduce reduces reducing reduced cut cuts cutting fewer less saving savings drop \
      drops decrease decreases lower lowers lowering 감소 절감 줄 축소 적은 적게 하락 단축 낮
      increase    increases improve improves improved improving raise raises rising higher \
      outperform outperforms outperforming surpass surpasses surpassing exceed exceeds exceeding \
      boost boosts 증가 늘 향상 상승 개선 높 앞서 앞섰 앞질 능가 뛰어넘 우수 끌어올
      recall      재현율 리콜
      precision   정밀도
      rate        rates ratio share proportion 비율 률 승률
      compression compress compresses compressed 압축
      size        scale 크기 규모
      data        데이터 자료
      training    train trained trains pretraining pretrained pre 학습 훈련 사전학습
      inference   infer 추론
      compute     flops flop computation computational 계산 연산 컴퓨팅
      attack      attacks jailbreak 공격 탈옥
      leak        leakage extracted extract 유출 추출
      win         wins 승리 이긴
      baseline    baselines 기준 베이스라인
      preference  prefer preferred prefers 선호
      agreement   agree agrees correlation correlate 일치 상관
      energy      power 에너지 전력
      population  spoken 인구
      quality     품질 화질
      reasoning   reason 추론력 사고
      generation  generate generates generated generating 생성
      search      retrieval retrieve 검색
      code        coding 코드 코딩 프로그래밍
      math        mathematical mathematics 수학
      average     mean 평균
      maximum     maximal peak 최대
      """;

  private static final Map<String, String> COUNTED = table(TABLE);
  private static final Map<String, String> MEASURED = table(MEASURES);

  private Nouns() {}

  private static Map<String, String> table(String lines) {
    Map<String, String> table = new HashMap<>();
    for (String line : lines.strip().split("\n")) {
      String[] words = line.strip().split(" +");
      for (String word : words) {
        table.put(word, words[0]);
      }
    }
    return Map.copyOf(table);
  }

  /** What a word counts; empty if it is not in the table. */
  public static Optional<String> counted(String word) {
    return find(COUNTED, word);
  }

  /** What a word is about: what is counted, what is measured, or what becomes of it. */
  public static Optional<String> about(String word) {
    Optional<String> counted = find(COUNTED, word);
    return counted.isPresent() ? counted : find(MEASURED, word);
  }

  /** How long the part of a Korean word is that the table knows; 0 if it knows nothing of it. */
  static int stemLength(String word) {
    for (int length = Math.min(LONGEST, word.length()); length > 0; length--) {
      if (COUNTED.containsKey(word.substring(0, length)) && ends(word, length)) {
        return length;
      }
    }
    return 0;
  }

  /** A word of one syllable begins many others, so that only a particle may follow it. */
  private static boolean ends(String word, int length) {
    return length > 1
        || word.length() == 1
        || (word.length() <= 3 && PARTICLES.indexOf(word.charAt(1)) >= 0);
  }

  private static Optional<String> find(Map<String, String> table, String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.charAt(0) < '\u1100') {
      return Optional.ofNullable(table.get(word.toLowerCase(Locale.ROOT)));
    }
    for (int length = Math.min(LONGEST, word.length()); length > 0; length--) {
      String found = table.get(word.substring(0, length));
      if (found != null && (table == MEASURED || ends(word, length))) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
